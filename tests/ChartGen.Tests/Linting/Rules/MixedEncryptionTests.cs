using ChartGen.Mosquitto.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class MixedEncryptionTests
{
    [Theory]
    [InlineData("listener 1\npsk_hint x\nlistener 2\ncertfile a\n")]
    [InlineData("listener 1\npsk_hint x\ncafile a\n", "3:1 'cafile' and 'psk_hint'")]
    [InlineData("connection a\nbridge_identity x\nbridge_cafile b\n", "3:1 'bridge_cafile' mixes")]
    public void Certificates_and_a_key_together_are_found(string text, params string[] expected) =>
        LintJudged.By<MixedEncryption>("mosquitto.conf", text, expected);
}
