using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Linting;
using Xunit;

namespace ChartGen.Tests.Linting;

/// <summary>A finding about what a chart renders stands where its author wrote it.</summary>
public sealed class ChartPlacesTests
{
    private static readonly Rule Probe = new("CG0000", Severity.Error, "A probe");

    private static readonly (string, string) Values = ("values.yaml", "port: 99\nimage:\n  tag: x1\nresources:\n  limits:\n    cpu: 5m\n");

    [Theory]
    [InlineData("a: 1\nkind: K\nport: {{ .Values.port }}\n", "port", "chart/values.yaml:1:7")]
    [InlineData("a: 1\nkind: K\nport: {{ .Values.port | add 1 }}\n", "port", "chart/templates/x.yaml:3:10")]
    [InlineData("kind: K\nport: 99\n", "port", "chart/templates/x.yaml:2:7")]
    [InlineData("kind: K\n{{- if true }}\nport: 99\n{{- end }}\n", "port", "chart/templates/x.yaml:3:7")]
    [InlineData("kind: K\nspec:\n  {{- toYaml .Values.resources | nindent 2 }}\n", "spec limits cpu", "chart/values.yaml:6:10")]
    [InlineData("kind: K\ntag: {{ include \"t\" . }}\n", "tag", "chart/values.yaml:3:8")]
    [InlineData("kind: K\nspec:\n  {{- include \"spec\" . | nindent 2 }}\n", "spec fixed", "chart/templates/_t.tpl:3:8")]
    [InlineData("kind: K\nspec:\n  {{- include \"spec\" . | nindent 2 }}\n", "spec port", "chart/values.yaml:1:7")]
    [InlineData("kind: K\nspec:\n  {{- with include \"spec\" . }}\n  {{- . | trim | nindent 2 }}\n  {{- end }}\n", "spec fixed", "chart/templates/_t.tpl:3:8")]
    [InlineData("kind: K\nspec:\n  {{- include \"outer\" . | nindent 2 }}\n", "spec in fixed", "chart/templates/_t.tpl:3:8")]
    [InlineData("kind: K\nspec:\n  {{- include \"outer\" . | nindent 2 }}\n", "spec last", "chart/templates/_t.tpl:9:7")]
    [InlineData("kind: K\nspec: {{ include \"name\" . }}\n", "spec", "chart/templates/x.yaml:2:10")]
    [InlineData("kind: K\nspec: {{ include \"t\" . | upper }}\n", "spec", "chart/templates/x.yaml:2:10")]
    public void A_value_stands_where_it_was_written(string template, string path, string expected)
    {
        var chart = LintJudged.Chart("chart", Values, ("templates/_t.tpl", "{{ define \"t\" }}{{ .Values.image.tag }}{{ end }}\n{{ define \"name\" }}fixed{{ end }}{{ define \"spec\" }}\nfixed: 1\nport: {{ .Values.port }}\n{{ end }}\n{{ define \"outer\" }}\nin:\n  {{- include \"spec\" . | nindent 2 }}\nlast: 2\n{{- end }}"), ("templates/x.yaml", template));
        var subject = new LintSubject([chart], new LintFacts());
        var item = Assert.Single(subject.Objects);
        var finding = item.Find(Probe, item.Field(path.Split(' ')), path, "");
        Assert.Equal(expected, finding.Location.ToString());
    }

    [Theory]
    [InlineData("p: {{ (index .Values.l 1).port }}\n", "p", "chart/charts/broker/values.yaml:1:32")]
    [InlineData("l:\n{{- range .Values.l }}\n  {{ .name }}: {{ .port }}\n{{- end }}\n", "l b", "chart/charts/broker/values.yaml:1:32")]
    [InlineData("l: {{ toYaml .Values.m | nindent 2 }}\n", "l ?wrong", "chart/charts/broker/values.yaml:2:5")]
    [InlineData("l: {{ toJson .Values.e }}\n", "l", "chart/charts/broker/values.yaml:3:4")]
    [InlineData("flag: {{ .Values.flag }}\n", "flag", "chart/charts/broker/values.yaml:4:7")]
    [InlineData("fixed: 1\n", "fixed", "chart/charts/broker/templates/a.yaml:1:8")]
    public void A_value_of_a_subchart_stands_in_its_folder_whatever_it_is_called(string template, string path, string expected)
    {
        var files = Subchart.Files("b: {}\n", "l: [{name: a}, {name: b, port: 99}]\nm: {wrong: {x: 1}}\ne: []\nflag: yes\n", "kind: K\n" + template);
        var subject = new LintSubject([LintJudged.Chart("chart", files)], new LintFacts());
        var item = Assert.Single(subject.Objects);
        var keys = path.Split(' ');
        var node = keys[^1][0] == '?' ? ((YamlMapping)item.Field(keys.AsSpan(0, keys.Length - 1))!).Find(keys[^1][1..])!.Key : item.Field(keys);
        var place = item.Find(Probe, node, path, "").Location;
        Assert.Equal(expected, place.File.EndsWith("a.yaml", StringComparison.Ordinal) ? (place with { Line = place.Line - 1 }).ToString() : place.ToString());
    }

    [Fact]
    public void What_tpl_makes_of_a_value_stands_where_the_template_calls_it()
    {
        var chart = LintJudged.Chart("chart", ("values.yaml", "text: \"a: {{ .Release.Name }}\\nwrong: {{ .Release.Name }}\"\n"), ("templates/x.yaml", "kind: K\nspec:\n  {{- tpl .Values.text . | nindent 2 }}\n"));
        var item = Assert.Single(new LintSubject([chart], new LintFacts()).Objects);
        Assert.Equal("chart/templates/x.yaml", item.Find(Probe, item.Field("spec", "wrong"), "", "").Location.File);
    }

    [Fact]
    public void A_line_of_a_block_of_the_values_stands_there()
    {
        var chart = LintJudged.Chart(
            "chart",
            ("values.yaml", "maps:\n  proxy:\n    haproxy.cfg: |\n      global\n          maxcon 10\n"),
            ("templates/x.yaml", "{{- range $name, $data := .Values.maps }}\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: {{ $name }}}\ndata: {{- toYaml $data | nindent 2 }}\n{{- end }}\n"));
        Assert.Contains(Linter.Lint([chart], new LintFacts()), f => f.Location.ToString() == "chart/values.yaml:5:11" && f.Rule.Id == "CG4002");
    }

    [Fact]
    public void A_line_of_a_file_in_a_ConfigMap_stands_in_that_file()
    {
        var chart = LintJudged.Chart(
            "chart",
            ("files/haproxy.cfg", "global\n    maxcon 10\n"),
            ("templates/x.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata:\n  haproxy.cfg: |\n{{ .Files.Get \"files/haproxy.cfg\" | indent 4 }}\n"));
        var findings = Linter.Lint([chart], new LintFacts());
        Assert.Contains(findings, f => f.Location.ToString() == "chart/files/haproxy.cfg:2:5" && f.Rule.Id == "CG4002");
    }

    [Fact]
    public void An_annotation_silences_findings_about_its_object()
    {
        const string Map = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: c\n  annotations:\n    chartgen.io/ignore: {0}\ndata:\n  haproxy.cfg: |\n    global\n        maxcon 10\n";
        string[] Rules(string reason) =>
            [.. Linter.Lint([LintJudged.File("o.yaml", Map.Replace("{0}", reason, StringComparison.Ordinal))], new LintFacts()).Select(f => f.Rule.Id)];
        Assert.Contains("CG4002", Rules("CG4001 known"));
        Assert.Contains("CG9003", Rules("CG4001 known"));
        Assert.DoesNotContain("CG4002", Rules("CG4002 known"));
        Assert.Contains("CG9002", Rules("CG4002"));
    }
}
