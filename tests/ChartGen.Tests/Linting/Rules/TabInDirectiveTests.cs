using ChartGen.Mosquitto.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class TabInDirectiveTests
{
    [Theory]
    [InlineData("listener 1883\n")]
    [InlineData("\tlistener 1883\n", "1:1 a TAB")]
    [InlineData("listener\t1883\n", "1:9 a TAB")]
    public void A_tab_is_found(string text, params string[] expected) =>
        LintJudged.By<TabInDirective>("mosquitto.conf", text, expected);
}
