using System.Buffers;
using ChartGen.Helm.Yaml.Go;

namespace ChartGen.Helm.Rendering;

/// <summary>A value that stands on one line, in the forms that <see cref="PlainManifest"/> knows.</summary>
internal readonly ref struct PlainScalar
{
    /// <summary>More digits can be more than a float64 holds.</summary>
    public const int LongestFinite = 300;

    private const int LongestKey = 512;

    // Shorter numbers fit an int64; longer ones need not, and then are no keys.
    private const int LongestNumber = 15;


    // The longest of null, true, false, yes, no, on, off.
    private const int LongestWord = 5;

    private static readonly SearchValues<char> Indicators = SearchValues.Create("-?:,[]{}#&*!|>'\"%@` ");

    private readonly Form form;

    private PlainScalar(ReadOnlySpan<char> text, Form form)
    {
        Text = text;
        this.form = form;
    }

    private enum Form : byte
    {
        Plain,
        Quoted,
        Collection,
    }

    public ReadOnlySpan<char> Text { get; }

    /// <summary>Whether it is read as a string.</summary>
    public bool IsString => form switch
    {
        Form.Quoted => true,
        Form.Collection => false,
        _ => (char.IsAsciiLetter(Text[0]) && Text.Length > LongestWord) || YamlResolution.Plain(Text.ToString()) is string,
    };

    /// <summary>Whether it can become a string where one is wanted.</summary>
    public bool IsText => form == Form.Quoted || (form == Form.Plain && !MayBeLongNumber(Text));

    /// <summary>Reads a key, with its colon, at the start of a text.</summary>
    public static bool TryKey(ReadOnlySpan<char> text, out ReadOnlySpan<char> key, out int length)
    {
        if (text[0] is '"' or '\'')
        {
            return TryQuoted(text, out key, out length) && IsColon(text, length++) && key.Length <= LongestKey;
        }

        key = [];
        length = 0;
        if (Indicators.Contains(text[0]))
        {
            return false;
        }

        var colon = Colon(text);
        if (colon is <= 0 or > LongestKey)
        {
            return false;
        }

        key = text[..colon].TrimEnd(' ');
        length = colon + 1;
        return !key.Contains(" #", StringComparison.Ordinal) && !key.StartsWith("...") && !MayBeLongNumber(key) && key is not ("~" or "null" or "Null" or "NULL" or "<<");
    }

    /// <summary>Reads a value, to the end of the text.</summary>
    public static bool TryValue(ReadOnlySpan<char> text, out PlainScalar scalar)
    {
        scalar = default;
        switch (text[0])
        {
            case '"' or '\'':
                if (!TryQuoted(text, out var quoted, out var end))
                {
                    return false;
                }

                scalar = new(quoted, Form.Quoted);
                return IsEnd(text[end..]);
            case '[' or '{':
                scalar = new([], Form.Collection);
                return PlainFlow.TrySkip(ref text) && IsEnd(text);
            case '-' when text.Length > 1 && text[1] != ' ':
                break;
            case var first when Indicators.Contains(first):
                return false;
        }

        var comment = text.IndexOf(" #", StringComparison.Ordinal);
        text = comment < 0 ? text : text[..comment].TrimEnd(' ');
        scalar = new(text, Form.Plain);
        return Colon(text) < 0 && !MayBeInfinite(text);
    }

    // Text without quotes or escapes in it.
    private static bool TryQuoted(ReadOnlySpan<char> text, out ReadOnlySpan<char> content, out int length)
    {
        var end = text[1..].IndexOf(text[0]);
        content = end < 0 ? [] : text.Slice(1, end);
        length = end + 2;
        return end >= 0 && (text[0] == '\'' || !content.Contains('\\'));
    }

    // A colon with a blank, or nothing, after it; -1 when there is none.
    private static int Colon(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf(':'); at >= 0; )
        {
            if (IsColon(text, at))
            {
                return at;
            }

            var next = text[(at + 1)..].IndexOf(':');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return -1;
    }

    private static bool IsColon(ReadOnlySpan<char> text, int at) =>
        at < text.Length && text[at] == ':' && (at + 1 == text.Length || text[at + 1] == ' ');

    private static bool IsEnd(ReadOnlySpan<char> rest) => rest.IsEmpty || (rest[0] == ' ' && rest.TrimStart(' ')[0] == '#');

    private static bool MayBeLongNumber(ReadOnlySpan<char> text) =>
        text.Length > LongestNumber && (char.IsAsciiDigit(text[0]) || text[0] is '+' or '-');

    // .inf, -.inf, .nan, and digits without end: values that JSON lacks.
    private static bool MayBeInfinite(ReadOnlySpan<char> text) => (text.Length > LongestFinite && MayBeLongNumber(text)) ||
        (text.Length is > 3 and <= LongestWord && (text[0] == '.' || (text[0] is '+' or '-' && text[1] == '.')));
}
