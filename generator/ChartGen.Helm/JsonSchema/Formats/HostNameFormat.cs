using System.Text;

namespace ChartGen.Helm.JsonSchema.Formats;

/// <summary>hostname: RFC 1123, section 2.1.</summary>
internal static class HostNameFormat
{
    public static string? Check(string text)
    {
        var name = text.EndsWith('.') ? text[..^1] : text;
        return name.Length > 253
            ? "more than 253 characters long"
            : name.Split('.').Select(Label).FirstOrDefault(mistake => mistake is not null);
    }

    private static string? Label(string label)
    {
        if (Encoding.UTF8.GetByteCount(label) is < 1 or > 63)
        {
            return "label must be 1 to 63 characters long";
        }

        if (label[0] == '-')
        {
            return "label starts with hyphen";
        }

        if (label[^1] == '-')
        {
            return "label ends with hyphen";
        }

        foreach (var rune in label.EnumerateRunes())
        {
            if (!rune.IsAscii || !(char.IsAsciiLetterOrDigit((char)rune.Value) || rune.Value == '-'))
            {
                return $"invalid character '{rune}'";
            }
        }

        return null;
    }
}
