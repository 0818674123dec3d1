using ChartGen.Security.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class NoSeccompTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("    seccompProfile: {type: RuntimeDefault}\n", "", "may use every system call")]
    [InlineData("type: RuntimeDefault", "type: Unconfined", "9:28")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<NoSeccomp>(written, instead, expected);
}
