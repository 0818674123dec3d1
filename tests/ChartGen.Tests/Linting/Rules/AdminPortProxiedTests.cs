using ChartGen.Security.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class AdminPortProxiedTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("10.0.0.2:1883", "10.0.0.2:1885", "haproxy.cfg:15:15 the server 'm2' leads to 1885, the admin port of the brokers")]
    [InlineData("10.0.0.2:1883", "10.0.0.2:7000", "the cluster port")]
    [InlineData(" check\n    server m2 10.0.0.2:1883", " check port 1885\n    server m2 10.0.0.2:1883")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<AdminPortProxied>(written, instead, expected);
}
