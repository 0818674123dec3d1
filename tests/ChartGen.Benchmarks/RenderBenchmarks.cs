using BenchmarkDotNet.Attributes;
using ChartGen.Helm.Rendering;

namespace ChartGen.Benchmarks;

/// <summary>Whole renders of the built chart in one thread, each with other values than the one before.</summary>
public class RenderBenchmarks
{
    private readonly HelmChart chart = HelmChart.FromFiles(BuiltChart.Files);
    private int number;

    [Benchmark(Description = "read the chart, render it once")]
    public string First() => HelmChart.FromFiles(BuiltChart.Files).Render(BuiltChart.Request(number++)).ToText();

    [Benchmark(Description = "render it again: three values change")]
    public RenderedChart Again() => chart.Render(BuiltChart.Request(number++));

    [Benchmark(Description = "render it again: the namespace too")]
    public RenderedChart AgainElsewhere() => chart.Render(BuiltChart.Request(number++, isNamespaceNew: true));

    [Benchmark(Description = "render it again, traced")]
    public RenderedChart AgainTraced() => chart.Render(BuiltChart.Request(number++, trace: true));
}
