using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class FloatingImageTagsTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("haproxy: {image: haproxy}", "1:18 haproxy.image is haproxy, without a tag, which means latest")]
    [InlineData("haproxy: {image: \"localhost:5000/haproxy\"}", "haproxy.image is localhost:5000/haproxy, without a tag")]
    [InlineData("haproxy: {image: \"haproxy:latest\"}", "haproxy.image is haproxy:latest, which is another image tomorrow")]
    [InlineData("haproxy: {image: \"haproxy@sha256:0000000000000000000000000000000000000000000000000000000000000000\"}")]
    [InlineData("haproxy: {image: \"haproxy:latest@sha256:0000000000000000000000000000000000000000000000000000000000000000\"}")]
    [InlineData("metricsServer: {image: \"metrics:latest\"}")]
    [InlineData("metricsServer: {deploy: true, image: \"metrics:latest\"}", "metricsServer.image is metrics:latest")]
    [InlineData("clusterOperator: {image: operator}", "clusterOperator.image is operator")]
    [InlineData("apiVersion: chartgen/v1\nkind: MosquittoDeployment\nmetadata: {name: a}\nnfs: {server: 10.0.0.1, clients: [10.0.0.0/24]}\nversion: latest\nclusterOperator: null", "5:10 broker.image is registry.cedalo.com/mosquitto/mosquitto:latest", "5:10 managementCenter.image is")]
    public void Latest_and_no_tag_are_warned_about_and_a_digest_is_not(string yaml, params string[] expected) =>
        Judged.By<FloatingImageTags>(yaml, expected);
}
