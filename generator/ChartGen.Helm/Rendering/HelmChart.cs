using System.Collections.Concurrent;
using ChartGen.Helm.Archives;
using ChartGen.Helm.Charts;
using ChartGen.Helm.Overrides;
using ChartGen.Helm.Templates;
using ChartGen.Helm.Templates.References;

namespace ChartGen.Helm.Rendering;

/// <summary>
/// A Helm chart, read once. It never changes: it can be rendered any number of times with other values, in parallel, and
/// its templates are parsed only once.
/// </summary>
public sealed class HelmChart
{
    private readonly Chart chart;
    private readonly ConcurrentDictionary<string, SharedTemplates> parsed = new(StringComparer.Ordinal);
    private readonly RenderCache? cache;

    private HelmChart(Chart chart, RenderCache? cache = null) => (this.chart, this.cache) = (chart, cache);

    /// <summary>The chart's name.</summary>
    public string Name => chart.Name;

    /// <summary>The chart's version.</summary>
    public string Version => chart.Metadata.Version;

    /// <summary>The version of what the chart installs; empty when it says none.</summary>
    public string AppVersion => chart.Metadata.AppVersion;

    /// <summary>Whether the chart says that it is no longer kept up.</summary>
    public bool IsDeprecated => chart.Metadata.Deprecated;

    /// <summary>Whether the chart only lends its templates to others.</summary>
    public bool IsLibrary => chart.IsLibrary;

    /// <summary>Reads a chart from a folder or a .tgz file.</summary>
    /// <param name="path">The folder or file.</param>
    /// <param name="log">Is given each line that Helm logs meanwhile.</param>
    /// <exception cref="HelmException">It is no chart; the message is Helm's.</exception>
    public static HelmChart Load(string path, Action<string>? log = null) => new(ChartLoader.Load(path, new ChartLog(log)));

    /// <summary>Makes a chart of files in memory.</summary>
    /// <param name="files">The files below the chart's folder.</param>
    /// <param name="log">Is given each line that Helm logs meanwhile.</param>
    /// <param name="cache">What charts with the same templates share; null when this one shares nothing.</param>
    /// <exception cref="HelmException">They make no chart; the message is Helm's.</exception>
    public static HelmChart FromFiles(IEnumerable<ChartFile> files, Action<string>? log = null, RenderCache? cache = null) =>
        new(Shared(ChartLoader.Checked([.. files], new ChartLog(log)), cache), cache);

    /// <summary>The names of the charts that lie in its charts/.</summary>
    public IReadOnlyList<string> Subcharts => [.. chart.Dependencies.Select(d => d.Name)];

    /// <summary>The names of the charts that it declares as dependencies, in Chart.yaml or an old requirements.yaml.</summary>
    public IReadOnlyList<string> Declared => [.. chart.Metadata.Dependencies.Select(d => d.Name)];

    /// <summary>The values that the schemas of the chart and of its subcharts refuse; empty when they take them all.</summary>
    /// <param name="values">The values that win over the chart's own.</param>
    /// <exception cref="HelmException">The values cannot be read.</exception>
    public IReadOnlyList<RefusedValue> RefusedValues(ValueOptions? values = null) => ValuesRefusals.Of(chart, (values ?? new ValueOptions()).Merge());

    /// <summary>Where the templates read values, in branches too that a render does not take.</summary>
    /// <exception cref="TemplateException">A template cannot be parsed.</exception>
    public IReadOnlyList<ValueReference> ValueReferences() => ReferenceReader.Of(Templates(chart).Templates, chart);

    /// <summary>Renders the chart.</summary>
    /// <param name="request">How; as <c>helm template</c> does without options when null.</param>
    /// <param name="cancellation">Ends the render.</param>
    /// <exception cref="HelmException">Helm refuses the chart or the values, or a limit is reached.</exception>
    public RenderedChart Render(RenderRequest? request = null, CancellationToken cancellation = default)
    {
        try
        {
            return new RenderSession(request ?? new RenderRequest(), Templates, cache, cancellation).Render(chart);
        }
        catch (InsufficientExecutionStackException e)
        {
            throw new HelmException("values nest too deeply", e) { IsLimit = true };
        }
    }

    // A condition or an alias changes which templates there are; each set is parsed once.
    private SharedTemplates Templates(Chart narrowed)
    {
        if (cache is not null && narrowed.Dependencies.Count == 0)
        {
            return cache.TemplatesOf(narrowed);
        }

        var key = string.Join('\n', Paths(narrowed));
        return parsed.TryGetValue(key, out var known) ? known : parsed.GetOrAdd(key, new SharedTemplates(TemplateSet.Parse(RenderScope.Sources(narrowed))));
    }

    private static Chart Shared(Chart chart, RenderCache? cache)
    {
        if (cache is not null && chart.Schema is { } schema)
        {
            chart.Schema = cache.Schema(schema);
        }

        return chart;
    }

    private static IEnumerable<string> Paths(Chart chart) => [chart.FullPath, .. chart.Dependencies.SelectMany(Paths)];
}
