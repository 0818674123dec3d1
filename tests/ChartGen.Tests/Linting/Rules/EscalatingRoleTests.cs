using ChartGen.Security.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class EscalatingRoleTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("verbs: [get, list, watch]", "verbs: [get, escalate, bind]", "escalate lets the account", "bind lets the account")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<EscalatingRole>(written, instead, expected);
}
