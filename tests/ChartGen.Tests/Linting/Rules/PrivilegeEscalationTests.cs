using ChartGen.Security.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class PrivilegeEscalationTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("        allowPrivilegeEscalation: false\n", "", "a process of container 'broker' may gain rights")]
    [InlineData("allowPrivilegeEscalation: false", "allowPrivilegeEscalation: true", "14:35")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<PrivilegeEscalation>(written, instead, expected);
}
