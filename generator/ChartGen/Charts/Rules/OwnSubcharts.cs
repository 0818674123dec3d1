using ChartGen.Consistency;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>The subcharts that lie unpacked in charts/ and come from no repository: whoever writes the chart writes them too.</summary>
internal static class OwnSubcharts
{
    private static readonly Memo<ChartSubject, IReadOnlyList<string>> Known = new(Find);

    /// <summary>Their folders below the chart, with a slash at the end.</summary>
    public static IReadOnlyList<string> Of(ChartSubject chart) => Known.Of(chart);

    private static IReadOnlyList<string> Find(ChartSubject chart)
    {
        var fetched = Dependencies.Of(chart).Where(d => d.Repository.Length > 0 && !d.Repository.StartsWith("file:", StringComparison.Ordinal)).Select(d => d.Name).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. chart.Chart is null ? [] : chart.Chart.Subcharts.Where(name => !fetched.Contains(name)).Select(name => chart.Texts.Subcharts.Of("", name))
                .Where(folder => chart.Texts.Text(folder + "Chart.yaml") is not null && !chart.Texts.IsPacked(folder)),
        ];
    }
}
