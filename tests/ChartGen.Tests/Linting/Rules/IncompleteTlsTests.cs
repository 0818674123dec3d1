using ChartGen.Mosquitto.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class IncompleteTlsTests
{
    [Theory]
    [InlineData("listener 1\ncertfile a\nkeyfile b\ncafile c\n")]
    [InlineData("listener 1\ncertfile a\n", "2:1 'certfile' stands alone")]
    [InlineData("listener 1\ncafile a\n", "2:1 'cafile' has no certificate")]
    [InlineData("listener 1\nrequire_certificate false\n")]
    public void TLS_without_a_certificate_or_its_key_is_found(string text, params string[] expected) =>
        LintJudged.By<IncompleteTls>("mosquitto.conf", text, expected);
}
