namespace ChartGen.Findings.Fixes;

/// <summary>The fixes that can be applied together, and what comes of it.</summary>
/// <param name="Applied">The findings whose fixes are applied.</param>
/// <param name="Left">The findings whose fixes meet those of others, for the next run.</param>
/// <param name="Files">Each file that changes, in the order of their names.</param>
public sealed record FixPlan(IReadOnlyList<Finding> Applied, IReadOnlyList<Finding> Left, IReadOnlyList<FixedFile> Files)
{
    private static readonly Comparer<PlacedEdit> ByPlace = Comparer<PlacedEdit>.Create((a, b) =>
        a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End.CompareTo(b.End));

    /// <summary>Takes the fixes in the order of their findings; one that meets another before it is left.</summary>
    /// <param name="findings">The findings, with and without fixes.</param>
    /// <param name="sources">The texts of the files that may be changed.</param>
    public static FixPlan Of(IEnumerable<Finding> findings, SourceTexts sources)
    {
        var applied = new List<Finding>();
        var left = new List<Finding>();
        var taken = new SortedDictionary<string, List<PlacedEdit>>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            if (finding.Fix is null || PlacedEdit.Of(finding.Fix, sources) is not { Length: > 0 } edits)
            {
                continue;
            }

            if (edits.All(e => Find(e) >= 0 && taken[e.File][Find(e)] == e))
            {
                // Two findings ask for the same mend.
                applied.Add(finding);
            }
            else if (edits.Any(Meets))
            {
                left.Add(finding);
            }
            else
            {
                applied.Add(finding);
                foreach (var edit in edits)
                {
                    taken.TryAdd(edit.File, []);
                    taken[edit.File].Insert(~Find(edit), edit);
                }
            }
        }

        return new FixPlan(applied, left, [.. taken.Select(t => FixedFile.Of(t.Key, sources.Of(t.Key)!, t.Value))]);

        int Find(PlacedEdit edit) => taken.TryGetValue(edit.File, out var known) ? known.BinarySearch(edit, ByPlace) : -1;

        // What is taken does not meet among itself, so only the edits right before and behind can meet a new one.
        bool Meets(PlacedEdit edit)
        {
            var at = Find(edit);
            return at >= 0 || (taken.TryGetValue(edit.File, out var known)
                && ((~at > 0 && known[~at - 1].Meets(edit)) || (~at < known.Count && known[~at].Meets(edit))));
        }
    }
}
