using ChartGen.Security.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class HostPortTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("containerPort: 1883}", "containerPort: 1883, hostPort: 1883}", "takes port 1883 of its node")]
    [InlineData("containerPort: 1883}", "containerPort: 1883, hostPort: 0}")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<HostPort>(written, instead, expected);
}
