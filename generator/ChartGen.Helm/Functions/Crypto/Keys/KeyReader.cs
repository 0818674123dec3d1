using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>Reads private keys of PEM as sprig and Go's crypto/x509 do, with their errors.</summary>
internal static class KeyReader
{
    private const string Suffix = " PRIVATE KEY";
    private const string OtherFormat = "x509: failed to parse private key (use {0} instead for this key format)";

    private static readonly (string Function, Action<byte[]> Read)[] Formats =
    [
        ("ParseECPrivateKey", der => EllipticFields(der)),
        ("ParsePKCS8PrivateKey", der => Pkcs8Fields(der)),
        ("ParsePKCS1PrivateKey", der => RsaFields.Read(new DerReader(der))),
    ];

    /// <exception cref="GoErrorException">It is no key; the message is sprig's.</exception>
    public static PrivateKey Read(string pem)
    {
        var block = PemBlock.Find(pem) ?? throw new GoErrorException("no PEM data in input");
        if (block.Label == "PRIVATE KEY")
        {
            return In("decoding PEM as PKCS#8", () => Pkcs8(block.Bytes));
        }

        if (!block.Label.EndsWith(Suffix, StringComparison.Ordinal))
        {
            throw new GoErrorException($"no private key data in PEM block of type {block.Label}");
        }

        return block.Label[..^Suffix.Length] switch
        {
            "RSA" => In("parsing RSA private key from PEM", () => Rsa(block.Bytes)),
            "EC" => In("parsing EC private key from PEM", () => Elliptic(null, block.Bytes)),
            "DSA" => In("parsing DSA private key from PEM", () => Dsa(block.Bytes)),
            _ => throw new GoErrorException($"invalid private key type {block.Label}"),
        };
    }

    public static T In<T>(string context, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (GoErrorException exception)
        {
            throw new GoErrorException($"{context}: {exception.Message}", exception);
        }
    }

    private static PrivateKey Pkcs8(byte[] der)
    {
        var (algorithm, parameters, key) = Known(der, Pkcs8Fields, "ParseECPrivateKey", "ParsePKCS1PrivateKey");
        switch (algorithm)
        {
            case DerAlgorithm.RsaKey:
                return In("x509: failed to parse RSA private key embedded in PKCS#8", () => Rsa(key));
            case DerAlgorithm.EllipticKey:
                return In("x509: failed to parse EC private key embedded in PKCS#8", () => Elliptic(Curve(parameters), key));
            case DerAlgorithm.Ed25519:
                var seed = Bare("Ed25519", parameters, key);
                return seed.Length == Ed25519Key.SeedSize ? new Ed25519Key(seed) : throw new GoErrorException($"x509: invalid Ed25519 private key length: {seed.Length}");
            case DerAlgorithm.X25519:
                return Bare("X25519", parameters, key).Length == Ed25519Key.SeedSize
                    ? new KeyWithoutSigner("*ecdh.PublicKey")
                    : throw new GoErrorException("crypto/ecdh: invalid private key size");
            default:
                throw new GoErrorException($"x509: PKCS#8 wrapping contained private key with unknown algorithm: {algorithm}");
        }
    }

    private static byte[] Bare(string name, ReadOnlyMemory<byte> parameters, byte[] key) => parameters.Length == 0
        ? In($"x509: invalid {name} private key", () => new DerReader(key).Octets())
        : throw new GoErrorException($"x509: invalid {name} private key parameters");

    private static RsaKey Rsa(byte[] der)
    {
        Known(der, bytes => RsaFields.Read(new DerReader(bytes)), "ParseECPrivateKey", "ParsePKCS8PrivateKey");
        return new RsaKey(RsaNumbers.Read(der));
    }

    private static EllipticKey Elliptic(string? curve, byte[] der)
    {
        var (version, secret, named) = Known(
            der,
            bytes => In("x509: failed to parse EC private key", () => EllipticFields(bytes)),
            "ParsePKCS8PrivateKey",
            "ParsePKCS1PrivateKey");
        return version == 1 ? EllipticKey.Read(curve ?? named, secret) : throw new GoErrorException($"x509: unknown EC private key version {version}");
    }

    private static KeyWithoutSigner Dsa(byte[] der)
    {
        var reader = new DerReader(der).Sequence("DSAKeyFormat");
        reader.Integer();
        for (var i = 0; i < 5; i++)
        {
            reader.Number();
        }

        return new KeyWithoutSigner("*dsa.PublicKey");
    }

    // A key of another format is said to be one, whatever is wrong with it for this.
    private static T Known<T>(byte[] der, Func<byte[], T> read, params string[] others)
    {
        try
        {
            return read(der);
        }
        catch (GoErrorException exception)
        {
            var other = others.FirstOrDefault(function => IsReadable(der, Array.Find(Formats, format => format.Function == function).Read));
            throw other is null ? exception : new GoErrorException(OtherFormat.Replace("{0}", other, StringComparison.Ordinal), exception);
        }
    }

    private static bool IsReadable(byte[] der, Action<byte[]> read)
    {
        try
        {
            read(der);
            return true;
        }
        catch (GoErrorException)
        {
            return false;
        }
    }

    private static (string Algorithm, ReadOnlyMemory<byte> Parameters, byte[] Key) Pkcs8Fields(byte[] der)
    {
        var reader = new DerReader(der).Sequence("pkcs8");
        reader.Integer();
        var algorithm = reader.Sequence("AlgorithmIdentifier");
        return (algorithm.Identifier(), algorithm.OptionalAny(), reader.Octets());
    }

    private static (long Version, byte[] Secret, string? Curve) EllipticFields(byte[] der)
    {
        var reader = new DerReader(der).Sequence("ecPrivateKey");
        var (version, secret) = (reader.Integer(), reader.Octets());
        var curve = reader.OptionalTagged(0, DerTag.ObjectIdentifier) is { } identifier ? DerIdentifier.Read(identifier.Span) : null;
        if (reader.OptionalTagged(1, DerTag.BitString) is { } bits)
        {
            CheckBits(bits.Span);
        }

        return (version, secret, curve);
    }

    private static string? Curve(ReadOnlyMemory<byte> parameters)
    {
        try
        {
            return new DerReader(parameters).Identifier();
        }
        catch (GoErrorException)
        {
            return null;
        }
    }

    private static void CheckBits(ReadOnlySpan<byte> bits)
    {
        if (bits.Length == 0)
        {
            throw DerReader.Syntax("zero length BIT STRING");
        }

        var padding = bits[0];
        if (padding > 7 || (bits.Length == 1 && padding > 0) || (bits[^1] & ((1 << padding) - 1)) != 0)
        {
            throw DerReader.Syntax("invalid padding bits in BIT STRING");
        }
    }
}
