namespace ChartGen.Findings.Fixes;

/// <summary>A text with its lines, each with its line feed.</summary>
public sealed class TextLines
{
    private readonly List<int> starts = [0];

    /// <summary>Finds the lines of a text. A line ends at LF; a CR before it belongs to the line.</summary>
    public TextLines(string text)
    {
        Text = text;
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            starts.Add(at + 1);
        }
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>How many lines there are; what stands behind the last line feed is one, also when it is empty.</summary>
    public int Count => starts.Count;

    /// <summary>Where a place is in the text, from 0; null when the text has no such place.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column, from 1, to one behind the last character.</param>
    public int? Offset(int line, int column)
    {
        if (line < 1 || line > Count || column < 1)
        {
            return null;
        }

        var offset = starts[line - 1] + (column - 1);
        var last = line < Count ? starts[line] - 1 : Text.Length;
        return offset <= last ? offset : null;
    }

    /// <summary>The line, from 1, in which an offset of the text is.</summary>
    public int LineOf(int offset)
    {
        var found = starts.BinarySearch(offset);
        return found >= 0 ? found + 1 : ~found;
    }

    /// <summary>Where a line begins in the text; behind the last line, where the text ends.</summary>
    public int StartOf(int line) => line <= Count ? starts[line - 1] : Text.Length;

    /// <summary>A line without its line end, from 1; null when there is none.</summary>
    public string? Line(int line) =>
        line < 1 || line > Count ? null : Text[StartOf(line)..StartOf(line + 1)].TrimEnd('\n').TrimEnd('\r');

    /// <summary>Cuts a text behind each line feed.</summary>
    internal static string[] Cut(string text)
    {
        var lines = new TextLines(text);
        return [.. Enumerable.Range(1, lines.Count).Select(n => text[lines.StartOf(n)..lines.StartOf(n + 1)]).Where(line => line.Length > 0)];
    }
}
