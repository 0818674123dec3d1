namespace ChartGen.Findings.Fixes;

/// <summary>An edit at its offsets in a text.</summary>
/// <param name="File">The file.</param>
/// <param name="Start">The first character that goes, from 0.</param>
/// <param name="End">The first character behind it that stays.</param>
/// <param name="Replacement">What comes in its place.</param>
internal readonly record struct PlacedEdit(string File, int Start, int End, string Replacement)
{
    /// <summary>The edits of a fix in their order; null when the texts have no such places.</summary>
    public static PlacedEdit[]? Of(Fix fix, SourceTexts sources)
    {
        var edits = new List<PlacedEdit>();
        foreach (var edit in fix.Edits)
        {
            var lines = sources.Of(edit.Start.File);
            if (lines?.Offset(edit.Start.Line, edit.Start.Column) is not { } start
                || lines.Offset(edit.EndLine, edit.EndColumn) is not { } end
                || end < start)
            {
                return null;
            }

            edits.Add(new PlacedEdit(edit.Start.File, start, end, edit.Replacement));
        }

        PlacedEdit[] sorted = [.. Sorted(edits)];
        return sorted.Zip(sorted.Skip(1)).Any(p => p.First.Meets(p.Second)) ? null : sorted;
    }

    /// <summary>By file and place.</summary>
    public static IEnumerable<PlacedEdit> Sorted(IEnumerable<PlacedEdit> edits) =>
        edits.OrderBy(e => e.File, StringComparer.Ordinal).ThenBy(e => e.Start).ThenBy(e => e.End);

    /// <summary>Whether two edits change the same part, or insert at the same place.</summary>
    public bool Meets(PlacedEdit other) =>
        File == other.File && ((Start < other.End && other.Start < End) || (Start == other.Start && End == other.End)
            || (Start == End && other.Start < Start && Start < other.End)
            || (other.Start == other.End && Start < other.Start && other.Start < End));

    /// <summary>The text with edits of one file, which are sorted and do not meet.</summary>
    public static string Applied(string text, IEnumerable<PlacedEdit> edits)
    {
        var result = new System.Text.StringBuilder(text.Length);
        var at = 0;
        foreach (var edit in edits)
        {
            result.Append(text, at, edit.Start - at).Append(edit.Replacement);
            at = edit.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }
}
