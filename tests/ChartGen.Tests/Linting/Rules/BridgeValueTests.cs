using ChartGen.Mosquitto.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class BridgeValueTests
{
    [Theory]
    [InlineData("connection a\naddress b:1884 c\ntopic # both 2 x/ y/\nrestart_timeout 5 30\n")]
    [InlineData("connection a\naddress b:0\n", "2:9 'b:0' has no port")]
    [InlineData("connection a\ntopic # foo\n", "2:7 'foo' is no direction")]
    [InlineData("connection a\ntopic # OUT 3\n", "2:7 '3' is no quality")]
    [InlineData("connection a\ntopic # in 0 x/#\n", "has a wildcard")]
    [InlineData("connection a\ntopic \"\" in 0 x/\n", "an empty topic")]
    [InlineData("connection a\ntopic # in 0 x\n", "glued to 'x#'")]
    [InlineData("connection a\nrestart_timeout 9 5\n", "2:17 ")]
    [InlineData("connection a\nlocal_clientid x\nconnection b\nlocal_clientid x\n", "4:16 ")]
    public void A_value_of_a_bridge_that_mosquitto_refuses_is_found(string text, params string[] expected) =>
        LintJudged.By<BridgeValue>("mosquitto.conf", text, expected);
}
