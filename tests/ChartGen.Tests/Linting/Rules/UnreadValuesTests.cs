using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class UnreadValuesTests
{
    [Theory]
    [InlineData("a: 1\n", "a: {{ .Values.a }}\n")]
    [InlineData("a: 1\n", "b: 1\n")]
    [InlineData("a: 1\n", "b: {{ .Values.b | default 1 }}\n", "chart/values.yaml:1:1 no template reads 'a'")]
    [InlineData("name: 1\n", "b: {{ .Values.nmae }}\n", "chart/values.yaml:1:1 no template reads 'name'; did you mean 'nmae'?")]
    [InlineData("a: {b: 1, c: 2}\nd: 1\n", "{{ toYaml .Values.d }}\n", "chart/values.yaml:1:1 no template reads 'a'")]
    [InlineData("a: {b: 1, c: 2}\n", "{{ .Values.a.b }}\n", "chart/values.yaml:1:11 no template reads 'a.c'")]
    [InlineData("a: {b: 1, c: 2}\n", "{{ with .Values.a }}{{ .b }}{{ end }}\n", "'a.c'")]
    [InlineData("a: false\nb: 1\n", "{{ if .Values.a }}{{ .Values.b }}{{ end }}\n")]
    [InlineData("a: {b: 1}\n", "{{ toYaml .Values.a }}\n")]
    [InlineData("a: {b: 1}\nd: 1\n", "{{ .Values.d }}{{ $x := .Values.a }}{{ if .Values.e }}{{ $x.b }}{{ end }}\n")]
    [InlineData("a: {b: 1}\n", "{{ index .Values \"a\" \"b\" }}\n")]
    [InlineData("a: 1\n", "{{ if false }}{{ toYaml .Values }}{{ end }}\n")]
    [InlineData("a: 1\nt: \"{{ .Values.a }}\"\n", "{{ .Values.t }}\n")]
    [InlineData("global: {a: 1}\ntags: {b: true}\nc: 1\n", "{{ .Values.c }}\n")]
    [InlineData("a: {b: 1}\n", "{{ range $k, $v := .Values.a }}{{ $k }}{{ end }}\n")]
    [InlineData("service: {port: 1}\n", "{{ if false }}{{ $x := .Values.service.port }}{{ end }}\n")]
    [InlineData("a: {b: {c: 1}}\n", "{{ if false }}{{ include \"x\" (dict \"v\" .Values.a) }}{{ end }}\n")]
    public void A_value_that_nothing_reads_is_found(string values, string template, params string[] expected) =>
        LintJudged.OfChart<UnreadValues>([("values.yaml", values), ("templates/a.yaml", template)], expected);
}
