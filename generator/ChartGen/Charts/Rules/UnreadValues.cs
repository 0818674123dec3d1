using ChartGen.Findings;
using ChartGen.Helm.Rendering;
using ChartGen.Helm.Yaml;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>A misspelt key changes nothing, and nobody says so.</summary>
public sealed class UnreadValues : ChartRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2051", Severity.Warning, "A value should be one that a template reads");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart)
    {
        if (chart.Traced?.Usage is not { } usage || chart.Chart is not { IsLibrary: false })
        {
            return [];
        }

        return [.. OfChart(chart, usage), .. UnreadSubchartKeys.Of(chart, usage).Select(k => Find(k.Key.Location, k.Path, k.Near)), .. OfItems(chart, usage)];
    }

    private IEnumerable<Finding> OfChart(ChartSubject chart, ValueUsage usage)
    {
        var keys = new UnreadValueKeys(chart);
        return keys.CanTell
            ? chart.Values.Roots.SelectMany(root => keys.Of(root, usage.Unread)).Select(k => Find(k.Key.Location, k.Path, keys.Near(k.Path)))
            : [];
    }

    // An item of a list of which templates read other keys, and miss one.
    private IEnumerable<Finding> OfItems(ChartSubject chart, ValueUsage usage) =>
        from path in usage.Unread
        let end = path.LastIndexOf(']')
        where end > 0 && end + 2 < path.Length && path.LastIndexOf('.') == end + 1
        let item = path[..(end + 2)]
        let key = path[(end + 2)..]
        let missing = usage.Missing.Where(m => m.Path.StartsWith(item, StringComparison.Ordinal) && !m.Path.AsSpan(item.Length).ContainsAny('.', '[')).Select(m => m.Path).ToArray()
        where missing.Length > 0 && usage.Read.Any(r => r.StartsWith(item, StringComparison.Ordinal) && !missing.Contains(r))
        let near = NearPath.To(path, missing)
        where near is not null || !chart.Texts.IsNamedInTemplates(key)
        let at = chart.Values.Locate(path)
        where at is not null
        select Find(at.Value, path, near);

    private Finding Find(SourceLocation at, string path, string? near) =>
        new(Rule, at, $"no template reads '{path}'; {(near is null ? "allowed are keys that a template reads" : $"did you mean '{near}'?")}");
}
