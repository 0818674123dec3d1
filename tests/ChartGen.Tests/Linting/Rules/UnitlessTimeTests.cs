using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class UnitlessTimeTests
{
    [Theory]
    [InlineData("defaults\n    timeout client 10m\n    timeout server 0\n")]
    [InlineData("defaults\n    timeout client 600\n", "2:20 the time '600' of 'timeout client' has no unit and is 600 milliseconds")]
    [InlineData("backend b\n    server a 10.0.0.1:1 inter 2000\n", "'2000' of 'inter' has no unit")]
    public void A_time_should_have_a_unit(string text, params string[] expected) =>
        LintJudged.By<UnitlessTime>("haproxy.cfg", text, expected);
}
