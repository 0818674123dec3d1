using ChartGen.Security.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class PrivilegedTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("        allowPrivilegeEscalation: false\n", "        privileged: true\n", "14:21")]
    [InlineData("        allowPrivilegeEscalation: false\n", "        privileged: false\n")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<Privileged>(written, instead, expected);
}
