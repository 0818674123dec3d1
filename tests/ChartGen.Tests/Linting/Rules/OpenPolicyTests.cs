using ChartGen.Security.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class OpenPolicyTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("    - from:\n        - podSelector:\n            matchLabels: {app: mosquitto}\n      ports:\n", "    - ports:\n", "10:17 NetworkPolicy/mosquitto lets everybody reach port 1885")]
    [InlineData("    - from:\n        - podSelector:\n            matchLabels: {app: mosquitto}\n", "    - from:\n", "NetworkPolicy/mosquitto lets everybody reach port 1885")]
    public void An_open_port_is_found(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<OpenPolicy>(written, instead, expected);
}
