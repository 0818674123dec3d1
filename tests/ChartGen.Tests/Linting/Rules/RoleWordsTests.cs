using ChartGen.Security.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class RoleWordsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("[statefulsets]", "[statefullsets]", "6:17 'statefullsets' is no resource of the API group apps")]
    [InlineData("[apps]", "[app]", "5:17 'app' is no API group")]
    [InlineData("watch", "wacth", "7:24 'wacth' is no verb")]
    [InlineData("[statefulsets]", "[statefulsets/scale]")]
    [InlineData("[apps]", "[example.com]")]
    [InlineData("    resources: [statefulsets]\n", "", "the rule names no resources")]
    public void Words_are_known(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<RoleWords>(written, instead, expected);
}
