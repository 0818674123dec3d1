namespace ChartGen.Helm.Templates.Execution;

/// <summary>Finds the lines of an included text again in what an action wrote of it with other blanks around them.</summary>
internal static class IncludedLines
{
    /// <summary>Of each line that is not blank: where it begins in both texts, without its indentation, and its length; null when the texts differ.</summary>
    public static IReadOnlyList<(int Written, int Captured, int Length)>? Of(ReadOnlySpan<char> written, ReadOnlySpan<char> captured)
    {
        var lines = new List<(int, int, int)>();
        var (inWritten, inCaptured) = (0, 0);
        while (true)
        {
            var left = Next(written, ref inWritten);
            var right = Next(captured, ref inCaptured);
            if (left.Length != right.Length || !written.Slice(left.Start, left.Length).SequenceEqual(captured.Slice(right.Start, right.Length)))
            {
                return null;
            }

            if (left.Length == 0)
            {
                return lines.Count > 0 ? lines : null;
            }

            lines.Add((left.Start, right.Start, left.Length));
        }
    }

    private static (int Start, int Length) Next(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length)
        {
            var end = text[at..].IndexOf('\n');
            var line = end < 0 ? text[at..] : text.Slice(at, end);
            var start = at;
            at = end < 0 ? text.Length : at + end + 1;
            var content = line.Trim();
            if (!content.IsEmpty)
            {
                return (start + (line.Length - line.TrimStart().Length), content.Length);
            }
        }

        return (text.Length, 0);
    }
}
