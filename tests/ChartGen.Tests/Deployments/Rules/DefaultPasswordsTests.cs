using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class DefaultPasswordsTests
{
    [Theory]
    [InlineData("auth: {existingSecret: mine}")]
    [InlineData("auth: {existingSecret: null}", "1:24 auth.existingSecret is null")]
    [InlineData("auth: {existingSecret: null, allowDefaultPasswords: true}")]
    [InlineData("apiVersion: chartgen/v1\nkind: MosquittoDeployment\nmetadata: {name: a}\nnfs: {server: 10.0.0.1, clients: [10.0.0.0/24]}\nclusterOperator: null")]
    public void A_Secret_is_demanded_unless_defaults_are_allowed(string yaml, params string[] expected) =>
        Judged.By<DefaultPasswords>(yaml, expected);
}
