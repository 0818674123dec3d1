using System.Text;
using ChartGen.Helm.Values;
using T = ChartGen.Helm.Values.GoType;

namespace ChartGen.Helm.Functions;

/// <summary>sprig's base64 and base32; what cannot be decoded gives Go's error as the text.</summary>
internal static class EncodingFunctions
{
    private const string Base32Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static void AddTo(FunctionRegistry registry)
    {
        registry.Add("b64enc", [T.String], T.String, (_, a) => Convert.ToBase64String(GoText.ToBytes((string)a[0]!)));
        registry.Add("b64dec", [T.String], T.String, (_, a) => Base64Decoder.Decode((string)a[0]!, out var bytes) is { } error ? error : GoText.FromBytes(bytes));
        registry.Add("b32enc", [T.String], T.String, (_, a) => EncodeBase32(GoText.ToBytes((string)a[0]!)));
        registry.Add("b32dec", [T.String], T.String, (_, a) => DecodeBase32((string)a[0]!));
    }

    private static string EncodeBase32(byte[] bytes)
    {
        var text = new StringBuilder((bytes.Length + 4) / 5 * 8);
        for (var i = 0; i < bytes.Length; i += 5)
        {
            var group = 0UL;
            var count = Math.Min(5, bytes.Length - i);
            for (var k = 0; k < 5; k++)
            {
                group = (group << 8) | (k < count ? bytes[i + k] : 0UL);
            }

            var digits = ((count * 8) + 4) / 5;
            for (var k = 0; k < 8; k++)
            {
                text.Append(k < digits ? Base32Digits[(int)(group >> (35 - (5 * k))) & 31] : '=');
            }
        }

        return text.ToString();
    }

    private static string DecodeBase32(string text)
    {
        var source = GoText.ToBytes(text.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal));
        var bytes = new List<byte>(source.Length);
        var isEnd = false;
        for (var i = 0; i < source.Length; i += 8)
        {
            if (isEnd || source.Length - i < 8)
            {
                var bad = isEnd ? i : FirstBad(source, i);
                return $"illegal base32 data at input byte {bad}";
            }

            var group = 0UL;
            var count = 0;
            for (var k = 0; k < 8; k++)
            {
                var digit = Base32Digits.IndexOf((char)source[i + k], StringComparison.Ordinal);
                if (source[i + k] == '=' && k is 2 or 4 or 5 or 7 && count == k && AllPadding(source, i + k))
                {
                    isEnd = true;
                    break;
                }

                if (digit < 0)
                {
                    return $"illegal base32 data at input byte {i + k}";
                }

                group |= (ulong)digit << (35 - (5 * k));
                count++;
            }

            for (var k = 0; k < count * 5 / 8; k++)
            {
                bytes.Add((byte)(group >> (32 - (8 * k))));
            }
        }

        return GoText.FromBytes([.. bytes]);
    }

    private static bool AllPadding(byte[] source, int from) => source.AsSpan(from).IndexOfAnyExcept((byte)'=') < 0 && source.Length - from < 8;

    private static int FirstBad(byte[] source, int from)
    {
        for (var i = from; i < source.Length; i++)
        {
            if (!Base32Digits.Contains((char)source[i], StringComparison.Ordinal))
            {
                return i;
            }
        }

        // Only the padding is missing: Go names where the group begins.
        return from;
    }
}
