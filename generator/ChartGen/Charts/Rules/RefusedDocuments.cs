using ChartGen.Findings;
using ChartGen.Helm.Rendering;
using ChartGen.Helm.Yaml;
using ChartGen.Linting;
using ChartGen.Linting.Places;

namespace ChartGen.Charts.Rules;

/// <summary>helm lint does not look at what subcharts render, nor at annotations, nor at all when the chart has no templates of its own; helm install does.</summary>
public sealed class RefusedDocuments : ChartRule
{
    private static readonly YamlLimits Limits = new(64 << 20, 500, 2_000_000);

    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2040", Severity.Error, "Helm must take what subcharts and annotations render to");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart)
    {
        if (chart.RenderFault is { } fault && RenderFaultPlace.IsSilent(chart, fault) && !fault.StartsWith("values don't meet", StringComparison.Ordinal))
        {
            var (path, line, column) = RenderFaultPlace.Of(chart, fault);
            return [chart.Find(Rule, path, line, column, $"{RenderFaultPlace.Plain(fault)}, so Helm refuses to install the chart; allowed is a template that renders with these values")];
        }

        return chart.Rendered is { } rendered && chart.Documents.All(d => d.Head.Fault is null)
            ? rendered.Refused.Take(1).Select(r => Find(chart, r))
            : [];
    }

    private Finding Find(ChartSubject chart, RefusedManifest refused)
    {
        var places = new ChartPlaces(new Lazy<RenderedChart>(() => chart.Traced!), refused.Manifest, chart.Texts, chart.Values);
        var problem = YamlReader.Read(refused.Manifest.Source, refused.Manifest.Text, Limits).Problems.FirstOrDefault(p => p.Kind is YamlProblemKind.Syntax or YamlProblemKind.Unreadable);
        var at = problem?.Location ?? new SourceLocation(refused.Manifest.Source, 1, 1);
        var location = places.Locate(new YamlScalar(at, "", YamlScalarKind.Null, true), out var related);
        var what = problem?.Message ?? DecodeFault.Plain(refused.Message);
        return new Finding(Rule, location, $"{what}, so Helm refuses to install the chart; allowed are documents of apiVersion, kind and metadata") { Related = related };
    }
}
