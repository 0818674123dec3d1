using System.Text;
using ChartGen.Helm.Archives;
using ChartGen.Helm.Charts;
using ChartGen.Helm.Overrides;
using ChartGen.Helm.Rendering;
using ChartGen.Helm.Templates;
using Xunit;

namespace ChartGen.Helm.Tests.Rendering;

public class RenderTests
{
    [Fact]
    public void A_chart_is_rendered_in_parallel_with_other_values_each_time()
    {
        var chart = Chart(("templates/a.yaml", "a: {{ .Values.n }}\n{{- $_ := set .Values \"n\" \"spoilt\" }}\n{{- $_ := set .Values.deep \"x\" \"spoilt\" }}"), ("values.yaml", "n: 0\ndeep: {x: fine}\n"));
        var texts = Enumerable.Range(0, 200).AsParallel().Select(i => (i, chart.Render(new RenderRequest { Values = new ValueOptions { Set = [$"n={i}"] } }, TestContext.Current.CancellationToken).ToText())).ToList();
        Assert.All(texts, pair => Assert.Contains($"a: {pair.i}\n", pair.Item2, StringComparison.Ordinal));
    }

    [Fact]
    public void A_traced_render_tells_where_each_line_comes_from_and_what_was_read()
    {
        var chart = Chart(
            ("values.yaml", "image: {name: web, tag: '1'}\nunused: {a: 1, b: {c: 2}}\nwhole: {d: 1}\n"),
            ("templates/a.yaml", "kind: Pod\n{{- if .Values.image }}\nname: x-{{ .Values.image.name }}\n{{- end }}\nall: {{ toYaml .Values.whole | nindent 2 }}\nlast: line\n"));
        var rendered = chart.Render(new RenderRequest { Trace = true }, TestContext.Current.CancellationToken);
        var lines = rendered.SourceOf(Assert.Single(rendered.Manifests)).ToList();
        Assert.Equal(["kind: Pod", "name: x-web", "all: ", "  d: 1", "last: line"], lines.Select(l => l.Text));
        Assert.Equal([1, 3, 5, 5, 6], lines.Select(l => l.Position!.Value.Line));
        Assert.Equal(["image.name"], lines[1].Values);
        Assert.Equal(["image.tag", "unused.a", "unused.b.c"], rendered.Usage!.Unread);
    }

    [Theory]
    [InlineData("{{ range until 100000000 }}{{ . }}{{ end }}")]
    [InlineData("{{ define \"f\" }}{{ include \"f\" . }}{{ end }}{{ include \"f\" . }}")]
    [InlineData("{{ range $i := until 5000 }}{{ repeat 100000 \"x\" }}{{ end }}")]
    public void A_template_that_costs_too_much_is_refused(string template)
    {
        var limits = new TemplateLimits { MaxOutput = 1 << 20, MaxSteps = 100_000, MaxTime = TimeSpan.FromSeconds(20) };
        var request = new RenderRequest { Options = new RenderOptions { Limits = limits } };
        Assert.NotEmpty(Assert.Throws<HelmException>(() => Chart(("templates/a.yaml", template)).Render(request, TestContext.Current.CancellationToken)).Message);
    }

    [Fact]
    public void A_link_that_leads_out_of_the_chart_is_not_followed()
    {
        using var folder = new Testing.TemporaryFolder();
        folder.Write("secret.txt", "secret");
        folder.Write("chart/Chart.yaml", "apiVersion: v2\nname: c\nversion: 0.1.0\n");
        folder.Write("chart/files/own.txt", "own");
        folder.Write("chart/templates/a.yaml", "a: {{ .Files.Get \"files/link.txt\" }}\n");
        File.CreateSymbolicLink(folder["chart/files/link.txt"], folder["chart/files/own.txt"]);
        Assert.Contains("a: own", HelmChart.Load(folder["chart"]).Render(cancellation: TestContext.Current.CancellationToken).ToText(), StringComparison.Ordinal);
        File.CreateSymbolicLink(folder["chart/files/out.txt"], folder["secret.txt"]);
        var refusal = Assert.Throws<HelmException>(() => HelmChart.Load(folder["chart"]));
        Assert.True(refusal.IsLimit);
        Assert.Contains("out of the chart", refusal.Message, StringComparison.Ordinal);
    }

    private static HelmChart Chart(params (string Path, string Text)[] files) => HelmChart.FromFiles(
        [new("Chart.yaml", "apiVersion: v2\nname: c\nversion: 0.1.0\n"u8.ToArray()), .. files.Select(f => new ChartFile(f.Path, Encoding.UTF8.GetBytes(f.Text)))]);
}
