using System.Text;
using ChartGen.Helm.Archives;
using ChartGen.Helm.Overrides;
using ChartGen.Helm.Rendering;
using Xunit;

namespace ChartGen.Helm.Tests.Rendering;

/// <summary>One chart renders on many threads at once, with values, subcharts, tpl and dictionaries that templates change.</summary>
public class ParallelTests
{
    private const int Renders = 400;

    [Fact]
    public void Renders_of_one_chart_at_the_same_time_do_not_see_each_other()
    {
        var chart = HelmChart.FromFiles(
        [
            Text("Chart.yaml", "apiVersion: v2\nname: c\nversion: 0.1.0\ndependencies: [{name: s, version: 0.1.0, condition: s.on}]\n"),
            Text("values.yaml", "n: 0\nm: {a: 1}\nt: 'n is {{ .Values.n }}'\n"),
            Text("values.schema.json", "{\"properties\":{\"n\":{\"type\":\"integer\"}}}"),
            Text("templates/a.yaml", "{{- $_ := set .Values.m \"own\" .Values.n }}\nn: {{ .Values.m.own }}\nt: {{ tpl .Values.t . }}\n{{ range until 20 }}k{{ . }}: {{ include \"h\" $ }}\n{{ end }}"),
            Text("templates/_h.tpl", "{{ define \"h\" }}{{ .Values.n }}-{{ .Release.Name }}{{ end }}"),
            Text("charts/s/Chart.yaml", "apiVersion: v2\nname: s\nversion: 0.1.0\n"), Text("charts/s/values.yaml", "on: false\n"),
            Text("charts/s/templates/a.yaml", "s: {{ .Values.global | toJson }}\n"),
        ]);
        var alone = Enumerable.Range(0, Renders).Select(n => Render(chart, n)).ToList();
        var together = new string[Renders];
        Parallel.For(0, Renders, n => together[n] = Render(chart, n));
        Assert.Equal(alone, together);
        Assert.Equal(Renders, alone.Distinct().Count());
    }

    private static string Render(HelmChart chart, int n) =>
        chart.Render(new RenderRequest { ReleaseName = $"r{n}", Values = new ValueOptions { Set = [$"n={n},s.on={(n % 3 == 0 ? "true" : "false")},global.x={n}"] }, Trace = n % 2 == 0 }).ToText();

    private static ChartFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
