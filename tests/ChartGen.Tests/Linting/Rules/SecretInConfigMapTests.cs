using ChartGen.Security.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class SecretInConfigMapTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  passwordFile: /run/secrets/password", "  password: kJ8vQ2xT9pRm", "6:13 'password' holds a password")]
    [InlineData("$(USER):$(PASSWORD)@", "admin:kJ8vQ2@", "'config.json' holds a URL with a password")]
    [InlineData("  url: mqtts://broker:8883", "  key: |\n    -----BEGIN RSA PRIVATE KEY-----\n    MIIE", "holds a private key")]
    [InlineData("  passwordFile: /run/secrets/password", "  password: \"\"")]
    [InlineData("  passwordFile: /run/secrets/password", "  allow_password: \"true\"")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<SecretInConfigMap>(written, instead, expected);
}
