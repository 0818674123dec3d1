using ChartGen.Mosquitto.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class UnknownMosquittoValueTests
{
    [Theory]
    [InlineData("listener 1883\nprotocol mqtt\nlog_dest stdout\nlog_type all\n")]
    [InlineData("listener 1883\nprotocol http\n", "2:10 'http' is no value of 'protocol', so the broker does not start; allowed are mqtt, websockets")]
    [InlineData("listener 1883\nlog_dest file\n", "2:10 ")]
    [InlineData("listener 1883\npersistent_client_expiration 2\n", "2:30 '2' is no time")]
    [InlineData("listener 1883\npersistent_client_expiration 2h\n")]
    public void A_word_that_an_option_does_not_take_is_found(string text, params string[] expected) =>
        LintJudged.By<UnknownMosquittoValue>("mosquitto.conf", text, expected);
}
