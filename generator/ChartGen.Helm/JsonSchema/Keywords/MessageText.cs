using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ChartGen.Helm.JsonSchema.Keywords;

/// <summary>Values as Helm writes them in its messages.</summary>
internal static class MessageText
{
    public static bool IsScalar(JsonElement value) => value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array);

    public static string Scalar(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Quote(value.GetString()!),
        JsonValueKind.Null => "<nil>",
        _ => value.GetRawText(),
    };

    public static string Quoted(IEnumerable<string> names) => string.Join(", ", names.Select(Quote));

    public static string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Single quotes, with the escapes of Go's %q inside.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("'");
        foreach (var rune in text.EnumerateRunes())
        {
            Append(quoted, rune);
        }

        return quoted.Append('\'').ToString();
    }

    private static void Append(StringBuilder quoted, Rune rune)
    {
        switch (rune.Value)
        {
            case '\'':
                quoted.Append("\\'");
                break;
            case '\\':
                quoted.Append(@"\\");
                break;
            case >= 7 and <= 13:
                quoted.Append('\\').Append("abtnvfr"[rune.Value - 7]);
                break;
            case < ' ' or 0x7F:
                quoted.Append(CultureInfo.InvariantCulture, $"\\x{rune.Value:x2}");
                break;
            case > 0x7F when !IsPrintable(rune):
                quoted.Append(rune.IsBmp ? $"\\u{rune.Value:x4}" : $"\\U{rune.Value:x8}");
                break;
            default:
                quoted.Append(rune.ToString());
                break;
        }
    }

    private static bool IsPrintable(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.SpaceSeparator);
}
