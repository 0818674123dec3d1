using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class SecretDefaultsTests
{
    [Theory]
    [InlineData("values.yaml", "password: \"\"\na: {token: }\n")]
    [InlineData("values.yaml", "auth:\n  adminPassword: abc\n", "chart/values.yaml:2:18 'auth.adminPassword' has a default")]
    [InlineData("values.yaml", "existingSecret: a\nsecretName: b\ntokenSecret: c\n")]
    [InlineData("values.yaml", "apiKey: <your key>\ntoken: ${TOKEN}\npassword: \"{{ .Values.x }}\"\n")]
    [InlineData("values.yaml", "secretKeys:\n  adminPassword: postgres-password\n")]
    [InlineData("values.yaml", "a: [{clientSecret: x1}]\n")]
    public void A_secret_with_a_default_is_found(string path, string text, params string[] expected) =>
        LintJudged.OfChart<SecretDefaults>([(path, text)], expected);
}
