using ChartGen.Security.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class WildcardRoleTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("verbs: [get, list, watch]", "verbs: [\"*\"]", "7:13 verbs is *")]
    [InlineData("resources: [statefulsets]", "resources: [\"*\"]", "resources is *")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<WildcardRole>(written, instead, expected);
}
