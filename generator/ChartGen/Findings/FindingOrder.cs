namespace ChartGen.Findings;

/// <summary>The order in which findings are told: by file, place, rule and message, each once.</summary>
public static class FindingOrder
{
    /// <summary>Sorts findings and drops those that say the same of the same place.</summary>
    public static IReadOnlyList<Finding> Sorted(IEnumerable<Finding> findings)
    {
        Finding[] all = [.. findings];
        return all.Length < 2 ? all : [.. Ordered(all)];
    }

    private static IEnumerable<Finding> Ordered(Finding[] findings) =>
        findings
            .OrderBy(f => f.Location.File, StringComparer.Ordinal)
            .ThenBy(f => f.Location.Line)
            .ThenBy(f => f.Location.Column)
            .ThenBy(f => f.Rule.Id, StringComparer.Ordinal)
            .ThenBy(f => f.Message, StringComparer.Ordinal)
            .DistinctBy(f => (f.Location, f.Rule.Id, f.Message));
}
