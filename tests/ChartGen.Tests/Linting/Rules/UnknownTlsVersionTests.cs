using ChartGen.Mosquitto.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class UnknownTlsVersionTests
{
    [Theory]
    [InlineData("listener 1\ntls_version x\n")]
    [InlineData("listener 1\npsk_hint x\ntls_version tlsv1\n", "3:13 'tlsv1' is no version")]
    public void A_version_of_TLS_that_is_none_is_found(string text, params string[] expected) =>
        LintJudged.By<UnknownTlsVersion>("mosquitto.conf", text, expected);
}
