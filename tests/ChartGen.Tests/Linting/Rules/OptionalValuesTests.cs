using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class OptionalValuesTests
{
    [Theory]
    [InlineData("a: 1\n", "{{ .Values.a }}\n")]
    [InlineData("a: 1\n", "{{ .Values.b | default 2 }}\n", "chart/templates/a.yaml:1:11 'b' does not stand in values.yaml, though a template asks for it; expected is b in values.yaml")]
    [InlineData("a: 1\n", "{{ if .Values.c }}{{ .Values.c.d }}{{ end }}\n", "1:14 'c'", "1:29 'c.d'")]
    [InlineData("a: {}\n", "{{ .Values.a.b | default 1 }}\n")]
    public void A_value_that_is_asked_for_is_found(string values, string template, params string[] expected) =>
        LintJudged.OfChart<OptionalValues>([("values.yaml", values), ("templates/a.yaml", template)], expected);
}
