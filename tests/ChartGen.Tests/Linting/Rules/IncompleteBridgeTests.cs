using ChartGen.Mosquitto.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class IncompleteBridgeTests
{
    [Theory]
    [InlineData("connection a\naddress b\ntopic # in 0\n")]
    [InlineData("connection a\n", "1:1 the bridge 'a' has no address")]
    [InlineData("connection a\naddress b\n", "has no topic")]
    [InlineData("connection a\naddress b\ntopic #\nconnection a\naddress b\ntopic #\n", "4:1 the bridge 'a' has the name of another one")]
    [InlineData("connection a\naddress b\ntopic #\nbridge_psk 12\n", "has only one of")]
    public void A_bridge_that_lacks_something_is_found(string text, params string[] expected) =>
        LintJudged.By<IncompleteBridge>("mosquitto.conf", text, expected);
}
