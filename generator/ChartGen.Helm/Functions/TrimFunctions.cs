using System.Globalization;
using System.Text;
using ChartGen.Helm.Values;
using T = ChartGen.Helm.Values.GoType;

namespace ChartGen.Helm.Functions;

/// <summary>sprig's functions that take something off a string.</summary>
internal static class TrimFunctions
{
    public static void AddTo(FunctionRegistry registry)
    {
        registry.Add("trim", [T.String], T.String, (_, a) => TrimSpace((string)a[0]!));
        registry.Add("trimAll", [T.String, T.String], T.String, (_, a) => TrimSet((string)a[0]!, (string)a[1]!));
        registry.Add("trimall", [T.String, T.String], T.String, (_, a) => TrimSet((string)a[0]!, (string)a[1]!));
        registry.Add("trimPrefix", [T.String, T.String], T.String, (_, a) => TrimPrefix((string)a[0]!, (string)a[1]!));
        registry.Add("trimSuffix", [T.String, T.String], T.String, (_, a) => TrimSuffix((string)a[0]!, (string)a[1]!));
        registry.Add("nospace", [T.String], T.String, (_, a) => WithoutSpaces((string)a[0]!));
        registry.Add("abbrev", [T.Int, T.String], T.String, (_, a) => (nint)a[0]! < 4 ? a[1] : Abbreviation.Shorten((string)a[1]!, 0, (nint)a[0]!));
        registry.Add("abbrevboth", [T.Int, T.Int, T.String], T.String, (_, a) => AbbreviateBoth((nint)a[0]!, (nint)a[1]!, (string)a[2]!));
        registry.Add("wrap", [T.Int, T.String], T.String, (_, a) => WordWrap.Wrap((string)a[1]!, (nint)a[0]!, "\n", false));
        registry.Add("wrapWith", [T.Int, T.String, T.String], T.String, (_, a) => WordWrap.Wrap((string)a[2]!, (nint)a[0]!, (string)a[1]!, true));
    }

    /// <summary>Go's unicode.IsSpace, which is not quite .NET's.</summary>
    public static bool IsSpace(char unit) => unit is ' ' or (>= '\t' and <= '\r') or '\u0085' or '\u00A0'
        || (unit >= 0x1680 && CharUnicodeInfo.GetUnicodeCategory(unit) is UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    public static string TrimSpace(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && IsSpace(text[start]))
        {
            start++;
        }

        while (end > start && IsSpace(text[end - 1]))
        {
            end--;
        }

        return end - start == text.Length ? text : text[start..end];
    }

    private static string TrimSet(string set, string text)
    {
        var runes = set.EnumerateRunes().ToHashSet();
        var rest = text.AsSpan();
        while (!rest.IsEmpty && Rune.DecodeFromUtf16(rest, out var first, out var length) is var _ && runes.Contains(first))
        {
            rest = rest[length..];
        }

        while (!rest.IsEmpty && Rune.DecodeLastFromUtf16(rest, out var last, out var width) is var _ && runes.Contains(last))
        {
            rest = rest[..^width];
        }

        return rest.ToString();
    }

    private static string TrimPrefix(string prefix, string text) => text.StartsWith(prefix, StringComparison.Ordinal) ? text[prefix.Length..] : text;

    private static string TrimSuffix(string suffix, string text) => text.EndsWith(suffix, StringComparison.Ordinal) ? text[..^suffix.Length] : text;

    private static string WithoutSpaces(string text)
    {
        var rest = new StringBuilder(text.Length);

        // Masterminds/goutils takes each byte for a character, in Latin-1, where one is a space.
        foreach (var octet in GoText.ToBytes(text))
        {
            if (!IsSpace((char)octet))
            {
                rest.Append((char)octet);
            }
        }

        return rest.Length < GoText.ByteCount(text) ? rest.ToString() : text;
    }

    private static string AbbreviateBoth(nint left, nint right, string text) =>
        right < 4 || (left > 0 && right < 7) ? text : Abbreviation.Shorten(text, left, right);
}
