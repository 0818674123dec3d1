using System.Globalization;
using System.Security.Cryptography;
using ChartGen.Helm.Values;
using T = ChartGen.Helm.Values.GoType;

namespace ChartGen.Helm.Functions;

/// <summary>sprig's checksums.</summary>
internal static class HashFunctions
{
    public static void AddTo(FunctionRegistry registry)
    {
#pragma warning disable CA5350 // Charts ask for SHA-1 by name.
        registry.Add("sha1sum", [T.String], T.String, (_, a) => Convert.ToHexStringLower(SHA1.HashData(GoText.ToBytes((string)a[0]!))));
#pragma warning restore CA5350
        registry.Add("sha256sum", [T.String], T.String, (_, a) => Convert.ToHexStringLower(SHA256.HashData(GoText.ToBytes((string)a[0]!))));
        registry.Add("sha512sum", [T.String], T.String, (_, a) => Convert.ToHexStringLower(SHA512.HashData(GoText.ToBytes((string)a[0]!))));
        registry.Add("adler32sum", [T.String], T.String, (_, a) => Adler32(GoText.ToBytes((string)a[0]!)).ToString(CultureInfo.InvariantCulture));
    }

    private static uint Adler32(byte[] bytes)
    {
        const uint Modulus = 65521;
        var (low, high) = (1U, 0U);
        foreach (var unit in bytes)
        {
            low = (low + unit) % Modulus;
            high = (high + low) % Modulus;
        }

        return (high << 16) | low;
    }
}
