using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class BadNegationTests
{
    [Theory]
    [InlineData("defaults\n    no option dontlognull\n    no log\n")]
    [InlineData("defaults\n    no option tcplog\n", "2:5 'no' cannot stand before 'option tcplog'")]
    [InlineData("global\n    no daemon\n", "'no' cannot stand before 'daemon'")]
    [InlineData("global\n    no busy-polling\n")]
    public void no_must_stand_only_before_what_can_be_turned_off(string text, params string[] expected) =>
        LintJudged.By<BadNegation>("haproxy.cfg", text, expected);
}
