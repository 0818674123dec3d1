using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class UserMadeObjectTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("existingSecret: \"\"", "existingSecret: login", "chart/values.yaml:2:19 the Secret 'login' is made by nobody here")]
    [InlineData("  existingSecret: \"\"", "  name: login")]
    [InlineData("      {{- with .Values.auth.existingSecret }}\n      envFrom:\n        - secretRef:\n            name: {{ . }}\n      {{- end }}\n", "      envFrom:\n        - secretRef: {name: login}\n")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<UserMadeObject>(written, instead, expected);
}
