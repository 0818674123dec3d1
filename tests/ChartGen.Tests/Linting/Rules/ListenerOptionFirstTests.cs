using ChartGen.Mosquitto.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ListenerOptionFirstTests
{
    [Theory]
    [InlineData("listener 1883\nmax_connections 5\n")]
    [InlineData("max_connections 5\nlistener 1883\n", "1:1 'max_connections' stands before any listener")]
    [InlineData("port 1883\n")]
    public void An_option_before_its_listener_is_found(string text, params string[] expected) =>
        LintJudged.By<ListenerOptionFirst>("mosquitto.conf", text, expected);
}
