using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>Go's base64.StdEncoding: padding is required, line breaks are skipped, errors name the byte.</summary>
internal static class Base64Decoder
{
    /// <summary>Decodes; Go's error, or null.</summary>
    public static string? Decode(string text, out byte[] decoded)
    {
        var source = GoText.ToBytes(text);
        var bytes = new List<byte>(source.Length * 3 / 4);
        decoded = [];
        var (group, count) = (0, 0);
        for (var i = 0; i < source.Length; i++)
        {
            var unit = source[i];
            if (unit is (byte)'\n' or (byte)'\r')
            {
                continue;
            }

            var digit = DigitOf(unit);
            if (digit >= 0)
            {
                group = (group << 6) | digit;
                if (++count == 4)
                {
                    bytes.Add((byte)(group >> 16));
                    bytes.Add((byte)(group >> 8));
                    bytes.Add((byte)group);
                    (group, count) = (0, 0);
                }

                continue;
            }

            if (unit != '=' || count < 2)
            {
                return Illegal(i);
            }

            if (Padding(source, i, count) is { } error)
            {
                return error;
            }

            group <<= count == 2 ? 12 : 6;
            bytes.Add((byte)(group >> 16));
            if (count == 3)
            {
                bytes.Add((byte)(group >> 8));
            }

            count = 0;
            break;
        }

        if (count != 0)
        {
            return Illegal(source.Length - count);
        }

        decoded = [.. bytes];
        return null;
    }

    private static string? Padding(byte[] source, int at, int count)
    {
        var next = SkipBreaks(source, at + 1);
        if (count == 2)
        {
            if (next == source.Length)
            {
                return Illegal(source.Length);
            }

            if (source[next] != '=')
            {
                return Illegal(next);
            }

            next = SkipBreaks(source, next + 1);
        }

        return next < source.Length ? Illegal(next) : null;
    }

    private static int SkipBreaks(byte[] source, int at)
    {
        while (at < source.Length && source[at] is (byte)'\n' or (byte)'\r')
        {
            at++;
        }

        return at;
    }

    private static string Illegal(int at) => $"illegal base64 data at input byte {at}";

    private static int DigitOf(byte unit) => unit switch
    {
        >= (byte)'A' and <= (byte)'Z' => unit - 'A',
        >= (byte)'a' and <= (byte)'z' => unit - 'a' + 26,
        >= (byte)'0' and <= (byte)'9' => unit - '0' + 52,
        (byte)'+' => 62,
        (byte)'/' => 63,
        _ => -1,
    };
}
