using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class MissingValuesTests
{
    [Theory]
    [InlineData("a: 1\n", "{{ .Values.a }}\n")]
    [InlineData("name: 1\n", "{{ .Values.nmae }}\n", "chart/templates/a.yaml:1:11 'nmae' does not stand in values.yaml, and the template prints nothing there; did you mean 'name'?")]
    [InlineData("a: 1\n", "{{ .Values.b | default 2 }}{{ if .Values.c }}{{ .Values.c }}{{ end }}{{ with .Values.d }}{{ .e }}{{ end }}{{ range .Values.f }}{{ . }}{{ end }}{{ required \"x\" .Values.g }}\n")]
    [InlineData("a: {b: 1}\n", "{{ if .Values.a.b }}{{ .Values.a.x }}{{ end }}\n", "chart/templates/a.yaml:1:31 'a.x'")]
    [InlineData("a: {b: 1}\n", "{{ with .Values.a }}\n{{ .x }}{{ end }}\n", "chart/templates/a.yaml:2:4 'a.x'")]
    [InlineData("a: {}\nb:\n", "{{ .Values.a.b }}{{ .Values.b }}\n")]
    [InlineData("a: 1\n# b: 2\n", "{{ .Values.b }}\n")]
    [InlineData("a: 1\n", "{{ .Values.global.b }}\n")]
    [InlineData("a: 1\n", "{{ $x := .Values.b }}{{ $x }}\n", "'b' does not stand")]
    [InlineData("a: 1\n", "{{ if hasKey .Values \"b\" }}{{ .Values.b }}{{ end }}\n")]
    [InlineData("a: 1\n", "{{ get .Values \"b\" }}{{ dig \"c\" 1 .Values }}\n")]
    [InlineData("a: 1\n", "{{ define \"x\" }}{{ .Values.b }}{{ end }}")]
    [InlineData("a: 1\n", "{{ define \"x\" }}{{ .Values.b }}{{ end }}{{ include \"x\" . }}", "chart/templates/a.yaml:1:27 'b'")]
    [InlineData("a: 1\n", "{{ define \"x\" }}{{ .Values.b }}{{ end }}{{ template \"x\" . }}", "'b'")]
    [InlineData("a: 1\n", "{{ define \"x\" }}{{ .Values.b }}{{ end }}{{ include (print \"x\") . }}", "'b'")]
    [InlineData("a: 1\n", "{{ define \"x\" }}{{ . }}{{ end }}{{ include \"x\" .Values.b }}{{ template \"x\" .Values.b }}")]
    [InlineData("a: 1\n", "{{ define \"x\" }}{{ . }}{{ end }}{{ include \"x\" (dict \"b\" .Values.b) }}")]
    [InlineData("a: {b: 1}\n", "{{ $x := .Values.a }}{{ $x.c | quote }}", "'a.c'")]
    public void A_value_that_is_not_there_is_found(string values, string template, params string[] expected) =>
        LintJudged.OfChart<MissingValues>([("values.yaml", values), ("templates/a.yaml", template)], expected);
}
