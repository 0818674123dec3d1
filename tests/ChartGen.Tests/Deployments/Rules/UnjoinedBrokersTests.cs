using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class UnjoinedBrokersTests
{
    [Theory]
    [InlineData("apiVersion: chartgen/v1\nkind: MosquittoDeployment\nmetadata: {name: a}\nnfs: {server: 10.0.0.1, clients: [10.0.0.0/24]}\n", "1:1 clusterOperator is not given, and autoscaling.enabled is true")]
    [InlineData("apiVersion: chartgen/v1\nkind: MosquittoDeployment\nmetadata: {name: a}\nnfs: {server: 10.0.0.1, clients: [10.0.0.0/24]}\nclusterOperator: null")]
    [InlineData("apiVersion: chartgen/v1\nkind: MosquittoDeployment\nmetadata: {name: a}\nnfs: {server: 10.0.0.1, clients: [10.0.0.0/24]}\nclusterOperator: {image: \"example.com/operator:1\"}")]
    [InlineData("apiVersion: chartgen/v1\nkind: MosquittoDeployment\nmetadata: {name: a}\nnfs: {server: 10.0.0.1, clients: [10.0.0.0/24]}\nautoscaling: {enabled: false}")]
    public void Who_joins_new_brokers_is_said(string yaml, params string[] expected) =>
        Judged.By<UnjoinedBrokers>(yaml, expected);
}
