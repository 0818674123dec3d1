using ChartGen.Mosquitto.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class NoMosquittoListenerTests
{
    [Theory]
    [InlineData("listener 1883\n")]
    [InlineData("port 1883\n")]
    [InlineData("max_keepalive 10\n", "0:0 no listener is set")]
    public void A_broker_without_a_listener_is_found(string text, params string[] expected) =>
        LintJudged.By<NoMosquittoListener>("mosquitto.conf", text, expected);
}
