using System.Buffers;

namespace ChartGen.Helm.Rendering;

/// <summary>Skips flow collections of short words and quoted texts: <c>[sh, "-c"]</c>, <c>{}</c>.</summary>
internal static class PlainFlow
{
    private const int MostLevels = 8;

    private static readonly SearchValues<char> Word = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_./-=+$()");

    /// <summary>Takes a collection from the start of a text; false when it is not of the plain kind.</summary>
    public static bool TrySkip(ref ReadOnlySpan<char> text) => TrySkip(ref text, 0);

    private static bool TrySkip(ref ReadOnlySpan<char> text, int depth)
    {
        if (depth == MostLevels)
        {
            return false;
        }

        var isMapping = text[0] == '{';
        var close = isMapping ? '}' : ']';
        text = text[1..].TrimStart(' ');
        if (!text.IsEmpty && text[0] == close)
        {
            text = text[1..];
            return true;
        }

        while ((!isMapping || TrySkipKey(ref text)) && TrySkipItem(ref text, depth))
        {
            text = text.TrimStart(' ');
            if (text.IsEmpty || (text[0] != close && text[0] != ','))
            {
                return false;
            }

            var isLast = text[0] == close;
            text = text[1..];
            if (isLast)
            {
                return true;
            }

            text = text.TrimStart(' ');
        }

        return false;
    }

    private static bool TrySkipKey(ref ReadOnlySpan<char> text)
    {
        var length = WordLength(text);
        if (length == 0 || !char.IsAsciiLetter(text[0]) || text[..length] is "null" or "Null" or "NULL" || !text[length..].StartsWith(": "))
        {
            return false;
        }

        text = text[(length + 1)..].TrimStart(' ');
        return true;
    }

    private static bool TrySkipItem(ref ReadOnlySpan<char> text, int depth)
    {
        if (text.IsEmpty)
        {
            return false;
        }

        switch (text[0])
        {
            case '[' or '{':
                return TrySkip(ref text, depth + 1);
            case '"' or '\'':
                var end = text[1..].IndexOf(text[0]);
                var isPlain = end >= 0 && (text[0] == '\'' || !text.Slice(1, end).Contains('\\'));
                text = isPlain ? text[(end + 2)..] : text;
                return isPlain;
            default:
                var length = WordLength(text);
                var begins = length is > 0 and <= PlainScalar.LongestFinite && (char.IsAsciiLetterOrDigit(text[0]) || text[0] is '/' or '_' || (length > 1 && text[0] == '-' && text[1] != '.'));
                text = text[length..];
                return begins;
        }
    }

    private static int WordLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (true)
        {
            var more = text[length..].IndexOfAnyExcept(Word);
            length = more < 0 ? text.Length : length + more;

            // A colon inside a word, as in an image's name, is part of it.
            if (more < 0 || text[length] != ':' || length + 1 == text.Length || !Word.Contains(text[length + 1]))
            {
                return length;
            }

            length++;
        }
    }
}
