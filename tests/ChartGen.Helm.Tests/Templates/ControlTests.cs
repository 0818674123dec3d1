using Xunit;

namespace ChartGen.Helm.Tests.Templates;

/// <summary>if, with, range, break, continue.</summary>
public class ControlTests
{
    [Theory]
    [InlineData("{{if 0}}a{{else if \"\"}}b{{else if .Values.list}}c{{else}}d{{end}}", "c")]
    [InlineData("{{with .Values.none}}a{{else with .Values.map}}{{.x}}{{else}}c{{end}}", "1")]
    [InlineData("{{range .Values.list}}{{.}},{{else}}none{{end}}", "a,b,c,")]
    [InlineData("{{range .Values.none}}{{.}}{{else}}none{{end}}", "none")]
    [InlineData("{{range $i, $e := .Values.list}}{{$i}}{{$e}}{{end}}", "0a1b2c")]
    [InlineData("{{range $e := .Values.list}}{{$e}}{{end}}", "abc")]
    [InlineData("{{range $k, $v := .Values.map}}{{$k}}={{$v}};{{end}}", "a2=3;x=1;y2=2;")]
    [InlineData("{{range 3}}{{.}}{{end}}{{range $i := 2}}{{$i}}{{end}}", "01201")]
    [InlineData("{{range .Values.list}}{{if eq . \"b\"}}{{continue}}{{end}}{{.}}{{end}}", "ac")]
    [InlineData("{{range .Values.list}}{{with .}}{{if eq . \"b\"}}{{break}}{{end}}{{end}}{{.}}{{end}}", "a")]
    [InlineData("{{$last := \"\"}}{{range $last = .Values.list}}{{end}}{{$last}}", "c")]
    [InlineData("{{range $i, $e := .Values.list}}{{$x := $i}}{{end}}{{range .Values.list}}{{range until 2}}{{if .}}{{break}}{{end}}{{.}}{{end}}{{end}}", "000")]
    [InlineData("{{range $k, $v := .Values.map}}{{$_ := unset $.Values.map $k}}{{$v}}{{end}}{{len .Values.map}}", "3120")]
    public void A_structure_gives(string template, string expected) =>
        Assert.Equal(expected, Rendered.Text(template, "list: [a, b, c]\nmap: {y2: 2, x: 1, a2: 3}"));
}
