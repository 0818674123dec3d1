namespace ChartGen.Findings.Fixes;

/// <summary>Lines that are put in place of others.</summary>
/// <param name="Line">The first line that goes, from 1; where new lines come in when none goes.</param>
/// <param name="Removed">The lines that go, each with its line feed if it has one.</param>
/// <param name="Added">The lines that come.</param>
public sealed record LineChange(int Line, IReadOnlyList<string> Removed, IReadOnlyList<string> Added)
{
    /// <summary>The lines that edits change; the edits are sorted and do not meet.</summary>
    internal static IReadOnlyList<LineChange> Of(TextLines lines, IReadOnlyList<PlacedEdit> edits)
    {
        var changes = new List<LineChange>();
        for (var i = 0; i < edits.Count;)
        {
            var first = lines.LineOf(edits[i].Start);
            var last = lines.LineOf(edits[i].End);
            var next = i + 1;
            while (next < edits.Count && lines.LineOf(edits[next].Start) <= last)
            {
                last = lines.LineOf(edits[next++].End);
            }

            var (start, end) = (lines.StartOf(first), lines.StartOf(last + 1));
            var before = lines.Text[start..end];
            var after = PlacedEdit.Applied(before, edits.Skip(i).Take(next - i).Select(e => e with { Start = e.Start - start, End = e.End - start }));
            if (Trimmed(first, TextLines.Cut(before), TextLines.Cut(after)) is { } change)
            {
                changes.Add(change);
            }

            i = next;
        }

        return changes;
    }

    // A removed line ends at the beginning of the next, which is the same before and after.
    private static LineChange? Trimmed(int line, string[] before, string[] after)
    {
        var head = before.Zip(after).TakeWhile(p => p.First == p.Second).Count();
        var tail = before.Skip(head).Reverse().Zip(after.Skip(head).Reverse()).TakeWhile(p => p.First == p.Second).Count();
        return head == before.Length && head == after.Length
            ? null
            : new LineChange(line + head, before[head..^tail], after[head..^tail]);
    }
}
