using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>Of two values of a key Helm takes the last, without a word.</summary>
public sealed class DuplicateKeys : ChartRule
{
    private static readonly YamlLimits Limits = new(16 << 20, 500, 1_000_000);

    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2050", Severity.Warning, "A key should stand once in a mapping");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart)
    {
        var read = chart.Texts.Paths.Where(p => IsRead(p) || OwnSubcharts.Of(chart).Any(f => p.StartsWith(f, StringComparison.Ordinal) && IsRead(p[f.Length..]))).SelectMany(path => YamlReader.Read(chart.Texts.NameOf(path), chart.Texts.Text(path)!, Limits).Problems)
            .Where(p => p.Kind == YamlProblemKind.DuplicateKey)
            .Select(p => new Finding(Rule, p.Location, p.Message));
        var rendered = chart.Problems.Where(p => p.Kind == YamlProblemKind.DuplicateKey).Select(p => new Finding(Rule, p.Location, p.Message));
        return read.Concat(rendered).DistinctBy(f => (f.Location, f.Message));
    }

    // Files that Helm reads as YAML; those of charts that come from elsewhere are their authors'.
    private static bool IsRead(string path) => path is "Chart.yaml" or "values.yaml" or "Chart.lock" or "requirements.yaml" or "requirements.lock";
}
