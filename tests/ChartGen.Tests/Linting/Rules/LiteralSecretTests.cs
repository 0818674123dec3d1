using ChartGen.Security.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class LiteralSecretTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  password: \"\"", "  password: kJ8vQ2xT9pRm", "chart/values.yaml:2:3 the secret 'password' stands here for everyone who has the chart")]
    [InlineData("{{ .Values.auth.password | default (randAlphaNum 20) | b64enc }}", "S2o4dlEyeFQ5cFJt", "chart/templates/secret.yaml:6:13")]
    [InlineData("{{ .Values.auth.password | default (randAlphaNum 20) | b64enc }}", "{{ randAlphaNum 20 | b64enc }}")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<LiteralSecret>(written, instead, expected);
}
