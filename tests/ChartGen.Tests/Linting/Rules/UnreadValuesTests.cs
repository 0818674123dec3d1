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
    [InlineData("l: [{name: a, prt: 1}]\n", "{{ range .Values.l }}{{ .name }}{{ .port }}{{ end }}\n", "chart/values.yaml:1:15 no template reads 'l[0].prt'; did you mean 'l[0].port'?")]
    [InlineData("l: [{name: a, port: 1, note: x}]\n", "{{ range .Values.l }}{{ .name }}{{ .port }}{{ end }}\n")]
    [InlineData("l: [{name: a, prt: 1}]\n", "{{ range .Values.l }}{{ .name }}{{ .port }}{{ toYaml . }}{{ end }}\n")]
    [InlineData("m: {a: {x: 1}, b: {x: 2}}\n", "{{ range $k, $v := .Values.m }}{{ $v.x }}{{ end }}\n")]
    public void A_value_that_nothing_reads_is_found(string values, string template, params string[] expected) =>
        LintJudged.OfChart<UnreadValues>([("values.yaml", values), ("templates/a.yaml", template)], expected);

    [Theory]
    [InlineData("b: {port: 1}\n", "port: 2\n")]
    [InlineData("b: {prt: 1}\n", "port: 2\n", "chart/values.yaml:1:5 no template reads 'b.prt'; did you mean 'b.port'?")]
    [InlineData("b: {port: 1}\n", "port: 2\nsize: 1\n", "chart/charts/broker/values.yaml:2:1 no template reads 'b.size'")]
    [InlineData("global: {site: 1}\n", "port: 2\n")]
    [InlineData("global: {sit: 1}\n", "port: 2\n", "chart/values.yaml:1:10 no template reads 'global.sit'; did you mean 'global.site'?")]
    [InlineData("global: {any: 1}\n", "port: 2\n")]
    public void A_value_of_a_subchart_that_nothing_reads_is_found(string values, string below, params string[] expected) =>
        LintJudged.OfChart<UnreadValues>(Subchart.Files(values, below, "p: {{ .Values.port }}{{ .Values.global.site }}\n"), expected);

    [Fact]
    public void The_values_of_a_subchart_from_a_repository_are_its_authors() =>
        LintJudged.OfChart<UnreadValues>(
            Subchart.Files("b: {prt: 1}\n", "port: 2\nsize: 1\n", "p: {{ .Values.port }}\n", "https://charts.example.com"),
            "chart/values.yaml:1:5 no template reads 'b.prt'");
}
