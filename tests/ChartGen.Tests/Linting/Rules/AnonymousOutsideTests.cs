using ChartGen.Security.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class AnonymousOutsideTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("allow_anonymous false", "allow_anonymous true", "7:5 every client may log in without a password, and Service/outside opens")]
    [InlineData("    listener 1883\n", "    listener 1884\n")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<AnonymousOutside>(written, instead, expected);
}
