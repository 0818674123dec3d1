using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class TemplatesRenderTests
{
    [Theory]
    [InlineData("{{ fail \"no\" }}")]
    [InlineData("{{ required \"no\" .Values.a }}")]
    [InlineData("a: {{ .Values.a.b }}\n", "chart/templates/a.yaml:1:14 '.Values.a.b': nil pointer evaluating interface {}.b")]
    [InlineData("\n{{ nothing }}\n", "chart/templates/a.yaml:2:1 function \"nothing\" not defined")]
    [InlineData("{{ define \"x\" }}\n  {{ index .Values \"a\" \"b\" }}{{ end }}{{ include \"x\" . }}", "chart/templates/a.yaml:2:6 ")]
    [InlineData("{{ if }}", "chart/templates/a.yaml:1:1 missing value for if")]
    [InlineData("{{ template \"gone\" }}", "chart/templates/a.yaml:1:13 ")]
    public void A_template_that_fails_is_found(string template, params string[] expected) =>
        LintJudged.OfChart<TemplatesRender>([("templates/a.yaml", template)], expected);
}
