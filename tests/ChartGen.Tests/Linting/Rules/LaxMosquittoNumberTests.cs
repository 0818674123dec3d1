using ChartGen.Mosquitto.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class LaxMosquittoNumberTests
{
    [Theory]
    [InlineData("listener 1883\nmax_connections -1\n")]
    [InlineData("listener 1883\nmax_keepalive 1800s\n", "2:15 '1800s' is 1800 to mosquitto 2.0")]
    [InlineData("listener 1883\nmax_keepalive x\n")]
    [InlineData("listener 1883x\n", "1:10 ")]
    public void What_is_not_digits_alone_is_found(string text, params string[] expected) =>
        LintJudged.By<LaxMosquittoNumber>("mosquitto.conf", text, expected);
}
