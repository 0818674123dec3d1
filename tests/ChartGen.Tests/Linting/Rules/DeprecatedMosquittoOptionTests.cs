using ChartGen.Mosquitto.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class DeprecatedMosquittoOptionTests
{
    [Theory]
    [InlineData("listener 1883\n")]
    [InlineData("port 1883\n", "1:1 'port' is deprecated; allowed in its place is listener")]
    [InlineData("listener 1883\nmessage_size_limit 5\n", "max_packet_size")]
    public void A_deprecated_option_is_found(string text, params string[] expected) =>
        LintJudged.By<DeprecatedMosquittoOption>("mosquitto.conf", text, expected);
}
