using ChartGen.Mosquitto.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ListenerTwiceTests
{
    [Theory]
    [InlineData("listener 1883 127.0.0.1\nlistener 1883 127.0.0.2\n")]
    [InlineData("listener 1883\nlistener 1883 127.0.0.1\n", "2:1 port 1883 is opened by line 1 already")]
    [InlineData("max_connections 5\nlistener 1883\n", "1:1 'max_connections' before any listener opens the default listener on 1883, which line 2 opens")]
    [InlineData("max_connections 5\nlistener 1884\n")]
    [InlineData("port 1884\nlistener 1884\n", "1:1 ")]
    [InlineData("tls_version tlsv1.2\nlistener 1883\n")]
    public void A_port_that_is_opened_twice_is_found(string text, params string[] expected) =>
        LintJudged.By<ListenerTwice>("mosquitto.conf", text, expected);
}
