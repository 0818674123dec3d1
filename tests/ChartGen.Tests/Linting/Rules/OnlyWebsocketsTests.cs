using ChartGen.Mosquitto.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class OnlyWebsocketsTests
{
    [Theory]
    [InlineData("listener 1\nprotocol websockets\nlistener 2\n")]
    [InlineData("listener 1\nprotocol websockets\n", "1:1 every listener is for websockets")]
    [InlineData("protocol mqtt\n")]
    public void Websockets_alone_are_found(string text, params string[] expected) =>
        LintJudged.By<OnlyWebsockets>("mosquitto.conf", text, expected);
}
