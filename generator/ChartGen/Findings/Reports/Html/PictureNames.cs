using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace ChartGen.Findings.Reports.Html;

/// <summary>What a picture of a topology names, and where.</summary>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
/// <param name="Description">What it shows, in words.</param>
/// <param name="Names">The texts in it.</param>
internal sealed record PictureNames(double Width, double Height, string Description, IReadOnlyList<PictureName> Names)
{
    private const int MostCharacters = 4 * 1024 * 1024;

    private static readonly XmlReaderSettings Careful = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostCharacters };

    /// <summary>Reads a picture as ChartGen draws it; null when the text is none.</summary>
    public static PictureNames? Read(string svg)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(svg), Careful);
            var root = XDocument.Load(reader).Root!;
            double[] box = [.. ((string?)root.Attribute("viewBox") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Number)];
            return root.Name.LocalName != "svg" || box is not [_, _, > 0 and < 1e5, > 0 and < 1e5]
                ? null
                : new PictureNames(box[2], box[3], string.Join(". ", root.Elements().Where(e => e.Name.LocalName is "title" or "desc").Select(e => e.Value)), [.. root.Elements().Where(e => e.Name.LocalName == "text").Select(PictureName.Of)]);
        }
        catch (Exception e) when (e is XmlException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A number of the picture; 0 for what is none.</summary>
    internal static double Number(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : 0;
}
