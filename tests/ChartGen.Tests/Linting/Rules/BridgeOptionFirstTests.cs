using ChartGen.Mosquitto.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class BridgeOptionFirstTests
{
    [Theory]
    [InlineData("connection a\naddress 10.0.0.5\ntopic # in 0\n")]
    [InlineData("notifications true\n", "1:1 'notifications' stands before any connection")]
    public void An_option_before_its_connection_is_found(string text, params string[] expected) =>
        LintJudged.By<BridgeOptionFirst>("mosquitto.conf", text, expected);
}
