namespace ChartGen.Findings;

/// <summary>The order in which findings are told: by file, place, rule and message, each once.</summary>
public static class FindingOrder
{
    /// <summary>Sorts findings and drops those that say the same of the same place.</summary>
    public static IReadOnlyList<Finding> Sorted(IEnumerable<Finding> findings)
    {
        var all = InOrder([.. findings]);
        var told = new List<Finding>(all.Length);
        foreach (var finding in all)
        {
            if (told.Count == 0 || Compare(told[^1], finding) != 0)
            {
                told.Add(finding);
            }
        }

        return told;
    }

    /// <summary>Sorts findings; those that say the same stay in the order that they were found in.</summary>
    internal static Finding[] InOrder(Finding[] findings)
    {
        // By hand: five generic calls of a query, each to be looked up, took longer than all else about findings.
        var order = new int[findings.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(order, (one, other) => Compare(findings[one], findings[other]) is not 0 and var difference ? difference : one - other);
        return Array.ConvertAll(order, i => findings[i]);
    }

    private static int Compare(Finding one, Finding other)
    {
        var (here, there) = (one.Location, other.Location);
        return string.CompareOrdinal(here.File, there.File) is not 0 and var file ? file
            : here.Line != there.Line ? here.Line.CompareTo(there.Line)
            : here.Column != there.Column ? here.Column.CompareTo(there.Column)
            : string.CompareOrdinal(one.Rule.Id, other.Rule.Id) is not 0 and var rule ? rule
            : string.CompareOrdinal(one.Message, other.Message);
    }
}
