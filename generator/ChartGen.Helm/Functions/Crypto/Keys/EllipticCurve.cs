using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;

namespace ChartGen.Helm.Functions;

/// <summary>A curve of Go's crypto/elliptic, and what Go signs with its keys.</summary>
internal sealed record EllipticCurve(string Identifier, BigInteger Order, string Signature, HashAlgorithmName Hash)
{
    private const string WithSha256 = "1.2.840.10045.4.3.2";
    private const string WithSha384 = "1.2.840.10045.4.3.3";
    private const string WithSha512 = "1.2.840.10045.4.3.4";

    // The orders are those of FIPS 186-4, appendix D.1.2.
    private static readonly EllipticCurve[] All =
    [
        new("1.3.132.0.33", Number("ffffffffffffffffffffffffffff16a2e0b8f03e13dd29455c5c2a3d"), WithSha256, HashAlgorithmName.SHA256),
        new("1.2.840.10045.3.1.7", Number("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"), WithSha256, HashAlgorithmName.SHA256),
        new("1.3.132.0.34", Number("ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973"), WithSha384, HashAlgorithmName.SHA384),
        new(
            "1.3.132.0.35",
            Number("1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409"),
            WithSha512,
            HashAlgorithmName.SHA512),
    ];

    /// <summary>The curve; null when Go does not know it.</summary>
    public static EllipticCurve? Of(string? identifier) => Array.Find(All, curve => curve.Identifier == identifier);

    private static BigInteger Number(string digits) => BigInteger.Parse("0" + digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
