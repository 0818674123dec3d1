namespace ChartGen.Helm;

/// <summary>The lines in which a text differs from an earlier one: those of many deployments differ in a name here and there.</summary>
public static class ChangedLines
{
    /// <summary>Finds them, in their order; null when the texts have not the same number of lines, or too many differ.</summary>
    /// <param name="before">The earlier text.</param>
    /// <param name="now">The text.</param>
    /// <param name="most">How many may differ.</param>
    public static IReadOnlyList<ChangedLine>? Find(string before, string now, int most)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(now);
        var changed = new List<ChangedLine>();
        var (old, fresh, number) = (0, 0, 1);
        while (true)
        {
            // Both stand at the beginning of a line here.
            var oldRest = before.AsSpan(old);
            var freshRest = now.AsSpan(fresh);
            var same = oldRest.CommonPrefixLength(freshRest);
            if (same == oldRest.Length && same == freshRest.Length)
            {
                return changed;
            }

            var start = oldRest[..same].LastIndexOf('\n') + 1;
            number += oldRest[..start].Count('\n');
            var (oldEnd, freshEnd) = (oldRest[start..].IndexOf('\n'), freshRest[start..].IndexOf('\n'));
            if (oldEnd < 0 != freshEnd < 0 || changed.Count == most)
            {
                return null;
            }

            if (oldEnd < 0)
            {
                changed.Add(new ChangedLine(number, (old + start)..before.Length, (fresh + start)..now.Length));
                return changed;
            }

            changed.Add(new ChangedLine(number, (old + start)..(old + start + oldEnd), (fresh + start)..(fresh + start + freshEnd)));
            (old, fresh, number) = (old + start + oldEnd + 1, fresh + start + freshEnd + 1, number + 1);
        }
    }
}
