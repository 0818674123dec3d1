using System.Globalization;

namespace ChartGen.Helm.JsonSchema.Formats;

/// <summary>uuid: RFC 4122.</summary>
internal static class UuidFormat
{
    private static readonly int[] Lengths = [8, 4, 4, 4, 12];

    public static string? Check(string text)
    {
        var elements = text.Split('-');
        if (elements.Length != Lengths.Length)
        {
            return "must have 5 elements";
        }

        for (var index = 0; index < Lengths.Length; index++)
        {
            // Lengths are those of UTF-8.
            if (System.Text.Encoding.UTF8.GetByteCount(elements[index]) != Lengths[index])
            {
                return string.Create(CultureInfo.InvariantCulture, $"element {index + 1} must be {Lengths[index]} characters long");
            }

            foreach (var rune in elements[index].EnumerateRunes())
            {
                if (!rune.IsAscii || !char.IsAsciiHexDigit((char)rune.Value))
                {
                    return $"non-hex character '{rune}'";
                }
            }
        }

        return null;
    }
}
