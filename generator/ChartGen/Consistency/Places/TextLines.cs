using ChartGen.Helm;
using ChartGen.Linting;

namespace ChartGen.Consistency.Places;

/// <summary>Reads a text line by line.</summary>
internal static class TextLines
{
    /// <summary>What a line says; null when that is nothing.</summary>
    /// <param name="line">The line without its end.</param>
    public delegate T? Reading<T>(ReadOnlySpan<char> line);

    /// <summary>What each line says.</summary>
    public static T?[] Read<T>(string text, Reading<T> read)
    {
        var lines = new T?[text.AsSpan().Count('\n') + 1];
        var number = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            lines[number++] = read(text.AsSpan()[range].TrimEnd('\r'));
        }

        return lines;
    }

    /// <summary>Shares what lines say.</summary>
    public static TextMemory<T?[]> Memory<T>(Reading<T> read) => new(text => Read(text, read), (known, _, text, changed) => Revised(known, text, changed, read));

    private static T?[] Revised<T>(T?[] known, string text, IReadOnlyList<ChangedLine> changed, Reading<T> read)
    {
        var lines = known.AsSpan().ToArray();
        foreach (var line in changed)
        {
            lines[line.Number - 1] = read(text.AsSpan()[line.Now].TrimEnd('\r'));
        }

        return lines;
    }
}
