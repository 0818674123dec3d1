using System.Globalization;
using System.Security;
using System.Text;

namespace ChartGen.Pictures;

/// <summary>Writes the few SVG elements that the picture needs; every text is escaped here.</summary>
internal sealed class Svg
{
    // A little more than the picture of six places.
    private const int UsualSize = 24 * 1024;

    private readonly StringBuilder text = new(UsualSize);

    /// <summary>Writes markup as it is.</summary>
    public void Raw(string markup) => text.Append(markup).Append('\n');

    /// <summary>An element that holds only a text.</summary>
    public void Element(string name, string id, string words) =>
        text.Append(CultureInfo.InvariantCulture, $"""<{name} id="{id}">{Escape(words)}</{name}>""").Append('\n');

    /// <summary>A rectangle with round corners.</summary>
    public void Box(string style, int x, int y, int width, int height, int radius = 6) =>
        text.Append(CultureInfo.InvariantCulture, $"""<rect class="{style}" x="{x}" y="{y}" width="{width}" height="{height}" rx="{radius}"/>""").Append('\n');

    /// <summary>A straight line.</summary>
    public void Stroke(string style, int x1, int y1, int x2, int y2) =>
        text.Append(CultureInfo.InvariantCulture, $"""<path class="{style}" d="M{x1} {y1}L{x2} {y2}"/>""").Append('\n');

    /// <summary>A line that ends in an arrowhead pointing to the right.</summary>
    public void Arrow(string style, int x1, int x2, int y) =>
        text.Append(CultureInfo.InvariantCulture, $"""<path class="{style}" d="M{x1} {y}H{x2}m-6 -4l6 4l-6 4"/>""").Append('\n');

    /// <summary>A text; one that is too long for <paramref name="room"/> characters is shortened and keeps its whole in a tooltip.</summary>
    public void Text(string style, int x, int y, string words, int room = int.MaxValue)
    {
        var whole = words.Length <= room ? "" : $"<title>{Escape(words)}</title>";
        text.Append(CultureInfo.InvariantCulture, $"""<text class="{style}" x="{x}" y="{y}">{whole}{Escape(Fit(words, room))}</text>""").Append('\n');
    }

    /// <summary>Shortens a text in its middle: both its ends tell names apart.</summary>
    public static string Fit(string words, int room)
    {
        if (words.Length <= room)
        {
            return words;
        }

        var tail = room / 2;
        return $"{words[..(room - tail - 1)]}…{words[^tail..]}";
    }

    /// <summary>Escapes a text for content and attributes.</summary>
    public static string Escape(string words) => SecurityElement.Escape(words);

    /// <inheritdoc/>
    public override string ToString() => text.ToString();
}
