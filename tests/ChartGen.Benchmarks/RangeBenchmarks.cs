using System.Text;
using BenchmarkDotNet.Attributes;
using ChartGen.Helm.Archives;
using ChartGen.Helm.Rendering;

namespace ChartGen.Benchmarks;

/// <summary>A loop over a list of the values, one line each: linear.</summary>
public class RangeBenchmarks
{
    private HelmChart chart = null!;

    [Params(10, 100, 1000, 10_000)]
    public int Items { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var values = new StringBuilder("items:\n");
        for (var i = 0; i < Items; i++)
        {
            values.Append($"- {{name: item{i}, port: {i}}}\n");
        }

        chart = HelmChart.FromFiles(
        [
            File("Chart.yaml", "apiVersion: v2\nname: c\nversion: 0.1.0\n"),
            File("values.yaml", values.ToString()),
            File("templates/a.yaml", "kind: ConfigMap\ndata:\n{{- range .Values.items }}\n  {{ .name }}: {{ .port | quote }}\n{{- end }}\n"),
        ]);
    }

    [Benchmark(Description = "range over a list")]
    public RenderedChart Range() => chart.Render();

    private static ChartFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
