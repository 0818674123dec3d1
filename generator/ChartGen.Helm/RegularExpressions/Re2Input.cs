using System.Text;

namespace ChartGen.Helm.RegularExpressions;

/// <summary>The code points of an expression, and a place among them.</summary>
internal sealed class Re2Input(string source)
{
    private readonly int[] runes = [.. source.EnumerateRunes().Select(rune => rune.Value)];

    public int Position { get; set; }

    public bool AtEnd => Position >= runes.Length;

    /// <summary>The code point here; -1 at the end.</summary>
    public int Current => Peek(0);

    public int Peek(int ahead) => Position + ahead < runes.Length ? runes[Position + ahead] : -1;

    public int Next() => runes[Position++];

    public bool TryTake(char expected)
    {
        if (Current != expected)
        {
            return false;
        }

        Position++;
        return true;
    }

    /// <summary>Whether the text stands here.</summary>
    public bool StartsWith(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Peek(i) != text[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where the text stands next, from here on; -1 when it does not.</summary>
    public int Find(string text)
    {
        var start = Position;
        for (; !AtEnd; Position++)
        {
            if (StartsWith(text))
            {
                (var found, Position) = (Position, start);
                return found;
            }
        }

        Position = start;
        return -1;
    }

    public string Text(int from, int to)
    {
        var text = new StringBuilder();
        foreach (var rune in runes.AsSpan(from, to - from))
        {
            text.Append(new Rune(rune).ToString());
        }

        return text.ToString();
    }

    /// <summary>An error about what was read since the place given.</summary>
    public FormatException Error(string message, int from) => Error(message, from, Position);

    public FormatException Error(string message, int from, int to) =>
        new($"error parsing regexp: {message}: `{Text(from, Math.Min(to, runes.Length))}`");

    /// <summary>An error about the rest of the expression.</summary>
    public FormatException ErrorOfRest(string message, int from) => Error(message, from, runes.Length);
}
