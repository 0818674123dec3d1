using System.Formats.Asn1;
using System.Security.Cryptography;

namespace ChartGen.RealTools.Tests.Templates;

/// <summary>Private keys of every kind, right and wrong, as PEM.</summary>
internal static class KeyTexts
{
    // The seed of the first test of RFC 8032, section 7.1.
    private const string Seed = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";

    /// <summary>Keys that sign.</summary>
    public static IReadOnlyDictionary<string, string> Signers { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Ed25519"] = Pem("PRIVATE KEY", Pkcs8("1.3.101.112", null, Octets(Convert.FromHexString(Seed)))),
        ["RSA"] = Rsa(1024, key => Pem("RSA PRIVATE KEY", key.ExportRSAPrivateKey())),
        ["RSA in PKCS#8"] = Rsa(1024, key => Pem("PRIVATE KEY", key.ExportPkcs8PrivateKey())),
        ["P-256"] = Elliptic(ECCurve.NamedCurves.nistP256, key => Pem("EC PRIVATE KEY", key.ExportECPrivateKey())),
        ["P-384 in PKCS#8"] = Elliptic(ECCurve.NamedCurves.nistP384, key => Pem("PRIVATE KEY", key.ExportPkcs8PrivateKey())),
        ["P-521"] = Elliptic(ECCurve.NamedCurves.nistP521, key => Pem("EC PRIVATE KEY", key.ExportECPrivateKey())),
        ["P-256 without its zeros"] = Pem("EC PRIVATE KEY", EllipticFields([7], "1.2.840.10045.3.1.7")),
        ["P-256 with headers"] = Pem("EC PRIVATE KEY", EllipticFields([7], "1.2.840.10045.3.1.7")).Replace("KEY-----\nM", "KEY-----\nA: b\nC: d\n\nM", StringComparison.Ordinal),
    };

    /// <summary>Keys that Helm refuses, or reads and does not sign with.</summary>
    public static IReadOnlyDictionary<string, string> Others { get; } = Labelled().Concat(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["DSA"] = Pem("DSA PRIVATE KEY", Numbers(0, 7, 3, 2, 5, 1)),
        ["DSA in PKCS#8"] = Pem("PRIVATE KEY", Pkcs8("1.2.840.10040.4.1", "1.2.3", Octets([1]))),
        ["X25519"] = Pem("PRIVATE KEY", Pkcs8("1.3.101.110", null, Octets(new byte[32]))),
        ["X25519, too short"] = Pem("PRIVATE KEY", Pkcs8("1.3.101.110", null, Octets(new byte[31]))),
        ["Ed448"] = Pem("PRIVATE KEY", Pkcs8("1.3.101.113", null, Octets(new byte[57]))),
        ["Ed25519, too long"] = Pem("PRIVATE KEY", Pkcs8("1.3.101.112", null, Octets(new byte[33]))),
        ["Ed25519 with a parameter"] = Pem("PRIVATE KEY", Pkcs8("1.3.101.112", "1.2", Octets(new byte[32]))),
        ["Ed25519 that is no text"] = Pem("PRIVATE KEY", Pkcs8("1.3.101.112", null, [1, 1, 255])),
        ["RSA of 512 bits"] = Rsa(512, key => Pem("RSA PRIVATE KEY", key.ExportRSAPrivateKey())),
        ["RSA, encrypted"] = Rsa(1024, key => key.ExportEncryptedPkcs8PrivateKeyPem("x", new PbeParameters(PbeEncryptionAlgorithm.Aes128Cbc, HashAlgorithmName.SHA256, 1)) + "\n"),
        ["RSA and a byte"] = Rsa(1024, key => Pem("RSA PRIVATE KEY", [.. key.ExportRSAPrivateKey(), 0])),
        ["RSA as PKCS#8"] = Rsa(1024, key => Pem("PRIVATE KEY", key.ExportRSAPrivateKey())),
        ["PKCS#8 as EC"] = Rsa(1024, key => Pem("EC PRIVATE KEY", key.ExportPkcs8PrivateKey())),
        ["numbers that are no key"] = Pem("RSA PRIVATE KEY", Numbers(0, 15, 3, 3, 3, 5, 1, 3, 2)),
        ["an even modulus"] = Pem("RSA PRIVATE KEY", Numbers(0, 16, 3, 3, 3, 5, 1, 3, 2)),
        ["an even exponent"] = Pem("RSA PRIVATE KEY", Numbers(0, 15, 2, 3, 3, 5, 1, 3, 2)),
        ["other primes"] = Pem("RSA PRIVATE KEY", Numbers(0, 35, 3, 3, 3, 5, 1, 3, 2)),
        ["a number that is none"] = Pem("RSA PRIVATE KEY", Numbers(0, 15, 3, -3, 3, 5)),
        ["version 2"] = Pem("RSA PRIVATE KEY", Numbers(2, 15, 3, 3, 3, 5)),
        ["EC of an unknown curve"] = Pem("EC PRIVATE KEY", EllipticFields([7], "1.3.132.0.10")),
        ["EC without a curve"] = Pem("EC PRIVATE KEY", EllipticFields([7], null)),
        ["EC with zero"] = Pem("EC PRIVATE KEY", EllipticFields([0], "1.2.840.10045.3.1.7")),
        ["EC above the order"] = Pem("EC PRIVATE KEY", EllipticFields([.. Enumerable.Repeat((byte)255, 32)], "1.2.840.10045.3.1.7")),
        ["nothing"] = "",
        ["no PEM"] = "text",
        ["no base64"] = "-----BEGIN PRIVATE KEY-----\n!\n-----END PRIVATE KEY-----\n",
        ["two ends"] = "-----BEGIN EC PRIVATE KEY-----\nMAA=\n-----END PRIVATE KEY-----\n",
        ["indented"] = "  -----BEGIN PRIVATE KEY-----\n  MAA=\n  -----END PRIVATE KEY-----\n",
    }).ToDictionary(item => item.Key, item => item.Value, StringComparer.Ordinal);

    public static string Pem(string label, byte[] der) => new string(PemEncoding.Write(label, der)) + "\n";

    /// <summary>What every reader must refuse, under the label of each.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Labelled() =>
        from label in new[] { "PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY", "DSA PRIVATE KEY", "FOO PRIVATE KEY", "MYPRIVATE KEY", "CERTIFICATE" }
        from der in new[] { "", "3000", "020105", "308080", "1F8001", "30850100000000", "3004020100", "300702010030023000", "3003020200", "30820001" }
        select KeyValuePair.Create($"{label} {der}", Pem(label, Convert.FromHexString(der)));

    private static string Rsa(int bits, Func<RSA, string> write)
    {
        using var key = RSA.Create(bits);
        return write(key);
    }

    private static string Elliptic(ECCurve curve, Func<ECDsa, string> write)
    {
        using var key = ECDsa.Create(curve);
        return write(key);
    }

    private static byte[] Octets(byte[] bytes) => Sequence(writer => writer.WriteOctetString(bytes), isWhole: true);

    private static byte[] Numbers(params int[] numbers) => Sequence(writer => Array.ForEach(numbers, number => writer.WriteInteger(number)));

    private static byte[] Pkcs8(string algorithm, string? parameter, byte[] key) => Sequence(writer =>
    {
        writer.WriteInteger(0);
        writer.WriteEncodedValue(Sequence(inside =>
        {
            inside.WriteObjectIdentifier(algorithm);
            if (parameter is not null)
            {
                inside.WriteObjectIdentifier(parameter);
            }
        }));
        writer.WriteOctetString(key);
    });

    private static byte[] EllipticFields(byte[] secret, string? curve) => Sequence(writer =>
    {
        writer.WriteInteger(1);
        writer.WriteOctetString(secret);
        if (curve is not null)
        {
            using var tagged = writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0));
            writer.WriteObjectIdentifier(curve);
        }
    });

    private static byte[] Sequence(Action<AsnWriter> write, bool isWhole = false)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (isWhole ? default : writer.PushSequence())
        {
            write(writer);
        }

        return writer.Encode();
    }
}
