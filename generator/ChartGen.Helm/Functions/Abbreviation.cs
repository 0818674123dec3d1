using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>goutils' AbbreviateFull: cuts a string and writes an ellipsis where it was cut; by bytes.</summary>
internal static class Abbreviation
{
    private const string Marker = "...";

    public static string Shorten(string text, nint offset, nint width)
    {
        var bytes = GoText.ToBytes(text);
        var length = bytes.Length;
        if (length == 0 || length <= width)
        {
            return text;
        }

        offset = Math.Min(offset, length);
        if (length - offset < width - Marker.Length)
        {
            offset = length - (width - Marker.Length);
        }

        if (offset <= 4)
        {
            return Slice(bytes, 0, width - Marker.Length) + Marker;
        }

        if (width < 7)
        {
            return "";
        }

        return offset + width - Marker.Length < length
            ? Marker + Shorten(Slice(bytes, offset, length), 0, width - Marker.Length)
            : Marker + Slice(bytes, length - (width - Marker.Length), length);
    }

    private static string Slice(byte[] bytes, nint start, nint end) => GoText.FromBytes(bytes.AsSpan((int)start, (int)(end - start)));
}
