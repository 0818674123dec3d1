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
    [InlineData("l: [{name: a}]\n", "{{ range .Values.l }}{{ .name }}{{ .nam }}{{ end }}\n", "chart/templates/a.yaml:1:36 'l[0].nam'")]
    [InlineData("l: [{name: a}, {name: b, port: 1}]\n", "{{ range .Values.l }}{{ .name }}{{ .port }}{{ end }}\n")]
    [InlineData("l: [{name: a}]\n", "{{ range .Values.l }}{{ .name }}{{ with .port }}{{ . }}{{ end }}{{ end }}\n")]
    [InlineData("listeners: [1]\n", "{{ range .Values.listener }}{{ . }}{{ end }}\n", "'listener' does not stand in values.yaml, and the template prints nothing there; did you mean 'listeners'?")]
    [InlineData("listeners: [1]\nlistener: [2]\n", "{{ range .Values.listener }}{{ . }}{{ end }}\n")]
    public void A_value_that_is_not_there_is_found(string values, string template, params string[] expected) =>
        LintJudged.OfChart<MissingValues>([("values.yaml", values), ("templates/a.yaml", template)], expected);

    [Theory]
    [InlineData("b: {port: 1}\n", "port: 2\n", "p: {{ .Values.port }}\n")]
    [InlineData("b: {port: 1}\n", "port: 2\n", "p: {{ .Values.prt }}\n", "chart/charts/broker/templates/a.yaml:1:14 'b.prt' does not stand in values.yaml, and the template prints nothing there; did you mean 'b.port'?")]
    [InlineData("b: {port: 1}\n", "port: 2\n", "p: {{ .Values.prt | default 1 }}\n")]
    [InlineData("global: {site: 1}\n", "", "p: {{ .Values.global.sit }}\n", "'global.sit' does not stand in values.yaml, and the template prints nothing there; did you mean 'global.site'?")]
    [InlineData("global: {}\n", "", "p: {{ .Values.global.sit }}\n")]
    public void A_value_that_a_subchart_does_not_have_is_found(string values, string below, string template, params string[] expected) =>
        LintJudged.OfChart<MissingValues>(Subchart.Files(values, below, template), expected);

    [Theory]
    [InlineData("listener {{ .Values.prt }}\n", "chart/files/a.conf:1:13 'prt' does not stand in values.yaml")]
    [InlineData("{{ if .Values.prt }}listener {{ .Values.port }}{{ end }}\n")]
    public void A_file_that_is_given_to_tpl_is_read_too(string file, params string[] expected) =>
        LintJudged.OfChart<MissingValues>(
            [("values.yaml", "port: 1\n"), ("files/a.conf", file), ("templates/a.yaml", "a: |\n  {{ tpl (.Files.Get \"files/a.conf\") . }}\nb: {{ .Values.port }}\n")], expected);
}
