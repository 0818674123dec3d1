using System.Xml.Linq;

namespace ChartGen.Findings.Reports.Html;

/// <summary>A text in a picture of a topology.</summary>
/// <param name="Text">The text, in full where the picture shortens it.</param>
/// <param name="Style">Its classes.</param>
/// <param name="X">Where it ends.</param>
/// <param name="Y">Its base line.</param>
internal sealed record PictureName(string Text, string Style, double X, double Y)
{
    /// <summary>Whether it is the name of a thing, which findings may speak of.</summary>
    public bool IsName => Text.Length > 1 && !Text.Any(char.IsWhiteSpace) && Text.Any(char.IsAsciiLetter) && Text.Any(char.IsAsciiDigit)
        && !Style.Contains("title", StringComparison.Ordinal);

    /// <summary>Reads a text element.</summary>
    public static PictureName Of(XElement element)
    {
        var shown = string.Concat(element.Nodes().OfType<XText>().Select(t => t.Value));
        var full = element.Elements().FirstOrDefault(e => e.Name.LocalName == "title")?.Value ?? shown;
        var style = (string?)element.Attribute("class") ?? "";
        var width = shown.Length * WidthOfLetter(style);
        var x = PictureNames.Number((string?)element.Attribute("x"));
        return new PictureName(
            full,
            style,
            x + (style.Contains("middle", StringComparison.Ordinal) ? width / 2 : style.Contains("end", StringComparison.Ordinal) ? 0 : width),
            PictureNames.Number((string?)element.Attribute("y")));
    }

    // The picture takes the fonts of its reader: these are the widest of them, DejaVu's.
    private static double WidthOfLetter(string style) =>
        style.Contains("title", StringComparison.Ordinal) ? 14
        : style.Contains("head", StringComparison.Ordinal) ? 9.3
        : style.Contains("bold", StringComparison.Ordinal) ? 8.8
        : 7.4;

    /// <summary>Where a text speaks of it, from 0; -1 when it does not.</summary>
    public int In(string words)
    {
        for (var at = words.IndexOf(Text, StringComparison.Ordinal); at >= 0; at = words.IndexOf(Text, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || !IsPart(words[at - 1])) && IsEnd(words.AsSpan(at + Text.Length)))
            {
                return at;
            }
        }

        return -1;
    }

    // mosquitto-2.mosquitto is the host of mosquitto-2, and mosquitto-2.8 a version.
    private static bool IsEnd(ReadOnlySpan<char> rest) =>
        rest.IsEmpty || (!IsPart(rest[0]) && !(rest[0] == '.' && rest.Length > 1 && char.IsAsciiDigit(rest[1])));

    private static bool IsPart(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_';
}
