using ChartGen.Mosquitto.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ShortKeepaliveTests
{
    [Theory]
    [InlineData("listener 1883\nmax_keepalive 10\n")]
    [InlineData("listener 1883\nmax_keepalive 9\n", "2:15 '9' seconds")]
    [InlineData("listener 1883\nmax_keepalive 0\n")]
    public void A_short_keepalive_is_found(string text, params string[] expected) =>
        LintJudged.By<ShortKeepalive>("mosquitto.conf", text, expected);
}
