using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace ChartGen.Helm.Values;

/// <summary>
/// Go's strings are bytes, .NET's are UTF-16. A Go string is kept as a .NET string; a byte that is no part of valid
/// UTF-8 is kept as the lone surrogate U+DC00 + byte (U+DC80 to U+DCFF), so that nothing is lost.
/// </summary>
public static class GoText
{
    private const char FirstByte = '\uDC80';
    private const char LastByte = '\uDCFF';

    /// <summary>The .NET string of Go's bytes.</summary>
    public static string FromBytes(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        var text = new StringBuilder(bytes.Length);
        while (!bytes.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(bytes, out var rune, out var length) == OperationStatus.Done)
            {
                text.Append(rune.ToString());
                bytes = bytes[length..];
            }
            else
            {
                text.Append((char)(0xDC00 + bytes[0]));
                bytes = bytes[1..];
            }
        }

        return text.ToString();
    }

    /// <summary>Go's bytes of a string.</summary>
    public static byte[] ToBytes(ReadOnlySpan<char> text)
    {
        var bytes = new byte[ByteCount(text)];
        Write(text, bytes);
        return bytes;
    }

    /// <summary>Writes Go's bytes of a string; how many there were.</summary>
    /// <param name="text">The string.</param>
    /// <param name="destination">Room for <see cref="ByteCount"/> bytes.</param>
    public static int Write(ReadOnlySpan<char> text, Span<byte> destination)
    {
        var written = 0;
        while (true)
        {
            // Invalid bytes are rare: valid stretches go by the fast road.
            if (Utf8.FromUtf16(text, destination[written..], out var read, out var length, replaceInvalidSequences: false) != OperationStatus.InvalidData)
            {
                return written + length;
            }

            written += length;
            var unit = text[read];
            if (unit is >= FirstByte and <= LastByte)
            {
                destination[written++] = (byte)(unit - 0xDC00);
            }
            else
            {
                "\uFFFD"u8.CopyTo(destination[written..]);
                written += 3;
            }

            text = text[(read + 1)..];
        }
    }

    /// <summary>How many bytes the string has in Go: what <c>len</c> gives.</summary>
    public static int ByteCount(ReadOnlySpan<char> text)
    {
        if (Ascii.IsValid(text))
        {
            return text.Length;
        }

        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            if (unit < 0x80 || unit is >= FirstByte and <= LastByte)
            {
                // The second half of a pair is never seen here.
                count++;
            }
            else if (unit < 0x800)
            {
                count += 2;
            }
            else if (char.IsHighSurrogate(unit) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                count += 4;
                i++;
            }
            else
            {
                count += 3;
            }
        }

        return count;
    }

    /// <summary>The order of Go's strings: that of their bytes.</summary>
    public static int Compare(string? left, string? right)
    {
        if (left is null || right is null)
        {
            return string.CompareOrdinal(left, right);
        }

        var length = Math.Min(left.Length, right.Length);
        var same = left.AsSpan().CommonPrefixLength(right);
        if (same == length)
        {
            return left.Length.CompareTo(right.Length);
        }

        var (first, second) = (left[same], right[same]);
        if (!char.IsSurrogate(first) && !char.IsSurrogate(second))
        {
            return first.CompareTo(second);
        }

        return ToBytes(left).AsSpan().SequenceCompareTo(ToBytes(right));
    }

    /// <summary>Whether the string carries bytes that are no valid UTF-8.</summary>
    public static bool HasInvalidBytes(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]))
            {
                i++;
            }
            else if (text[i] is >= FirstByte and <= LastByte)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Invalid bytes that came together, such as by joining strings, and are valid now, become characters.</summary>
    public static string Normalize(string text) => HasInvalidBytes(text) ? FromBytes(ToBytes(text)) : text;
}
