using System.Security.Cryptography;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>A block of PEM: its label and its bytes.</summary>
internal sealed record PemBlock(string Label, byte[] Bytes)
{
    private const string Dashes = "-----";

    private static ReadOnlySpan<byte> Begin => "-----BEGIN "u8;

    private static ReadOnlySpan<byte> End => "\n-----END "u8;

    public static string Write(string label, byte[] der) => new string(PemEncoding.Write(label, der)) + "\n";

    /// <summary>The first block that Go's encoding/pem finds; null when it finds none.</summary>
    public static PemBlock? Find(string text)
    {
        ReadOnlySpan<byte> rest = GoText.ToBytes(text);
        while (true)
        {
            var end = rest.IndexOf(End);
            if (end < 0)
            {
                return null;
            }

            // The last BEGIN before this END: those without an END of their own are left out.
            var begin = rest[..end].LastIndexOf(Begin);
            if (begin >= 0 && (begin == 0 || rest[begin - 1] == '\n') && Read(rest[(begin + Begin.Length)..], end - begin - Begin.Length) is { } block)
            {
                return block;
            }

            rest = rest[(end + End.Length)..];
        }
    }

    private static PemBlock? Read(ReadOnlySpan<byte> rest, int end)
    {
        var line = Line(rest, out var taken);
        if (!line.EndsWith("-----"u8))
        {
            return null;
        }

        var label = line[..^Dashes.Length];
        rest = rest[taken..];
        end -= taken;
        var headers = 0;
        while (rest.Length > 0 && Line(rest, out taken).Contains((byte)':'))
        {
            rest = rest[taken..];
            end -= taken;
            headers++;
        }

        if (rest.Length == 0 || (headers > 0 && end < 0))
        {
            return null;
        }

        var trailer = rest[(end + End.Length)..];
        if (!trailer.StartsWith(label) || !trailer[label.Length..].StartsWith("-----"u8) || Line(trailer[(label.Length + Dashes.Length)..], out _).Length > 0)
        {
            return null;
        }

        byte[] bytes = [];
        return end <= 0 || Base64Decoder.Decode(WithoutBlanks(rest[..end]), out bytes) is null ? new PemBlock(GoText.FromBytes(label), bytes) : null;
    }

    private static ReadOnlySpan<byte> Line(ReadOnlySpan<byte> text, out int taken)
    {
        var at = text.IndexOf((byte)'\n');
        taken = at < 0 ? text.Length : at + 1;
        var line = at < 0 ? text : text[..at];
        return (at > 0 && line[^1] == '\r' ? line[..^1] : line).TrimEnd(" \t"u8);
    }

    private static string WithoutBlanks(ReadOnlySpan<byte> text) =>
        GoText.FromBytes(text).Replace(" ", "", StringComparison.Ordinal).Replace("\t", "", StringComparison.Ordinal);
}
