using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class OpenAdminPortsTests
{
    [Theory]
    [InlineData("networkPolicy: {deploy: true}")]
    [InlineData("{}")]
    [InlineData("networkPolicy: {deploy: false}", "1:25 networkPolicy.deploy is false")]
    public void Ports_without_policies_are_noted(string yaml, params string[] expected) =>
        Judged.By<OpenAdminPorts>(yaml, expected);
}
