using System.Security.Cryptography;
using ChartGen.Helm.Values;
using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Crypto.Generators;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Math;
using Org.BouncyCastle.Pkcs;
using Org.BouncyCastle.Security;

namespace ChartGen.Helm.Functions;

/// <summary>Private keys as sprig makes and reads them.</summary>
internal static class PrivateKeys
{
    private const int DsaBits = 2048;
    private const int RsaBits = 4096;

    public static string Generate(string type)
    {
        switch (type)
        {
            case "" or "rsa":
                using (var rsa = RSA.Create(RsaBits))
                {
                    return ToPem(rsa);
                }

            case "ecdsa":
                using (var ecdsa = ECDsa.Create(ECCurve.NamedCurves.nistP256))
                {
                    return ToPem(ecdsa);
                }

            case "dsa":
                return Dsa();
            case "ed25519":
                var generator = new Ed25519KeyPairGenerator();
                generator.Init(new Ed25519KeyGenerationParameters(new SecureRandom()));
                var key = PrivateKeyInfoFactory.CreatePrivateKeyInfo(generator.GenerateKeyPair().Private);
                return Pem("PRIVATE KEY", new DerSequence(key.Version, key.PrivateKeyAlgorithm, key.PrivateKey).GetEncoded());
            default:
                return $"Unknown type {type}";
        }
    }

    public static string ToPem(AsymmetricAlgorithm key) => key is RSA rsa
        ? Pem("RSA PRIVATE KEY", rsa.ExportRSAPrivateKey())
        : Pem("EC PRIVATE KEY", ((ECDsa)key).ExportECPrivateKey());

    public static string Pem(string label, byte[] der) => new string(PemEncoding.Write(label, der)) + "\n";

    /// <summary>Reads a key of RSA or EC.</summary>
    /// <exception cref="GoErrorException">It is none; the message is sprig's.</exception>
    public static AsymmetricAlgorithm Read(string pem)
    {
        if (!PemEncoding.TryFind(pem, out var fields))
        {
            throw new GoErrorException("no PEM data in input");
        }

        var label = pem[fields.Label];
        if (!label.EndsWith("PRIVATE KEY", StringComparison.Ordinal))
        {
            throw new GoErrorException($"no private key data in PEM block of type {label}");
        }

        var der = Convert.FromBase64String(pem[fields.Base64Data]);
        return label switch
        {
            "RSA PRIVATE KEY" => Import(RSA.Create(), key => ((RSA)key).ImportRSAPrivateKey(der, out _), "parsing RSA private key from PEM"),
            "EC PRIVATE KEY" => Import(ECDsa.Create(), key => ((ECDsa)key).ImportECPrivateKey(der, out _), "parsing EC private key from PEM"),
            "PRIVATE KEY" => ReadPkcs8(der),
            _ => throw new GoErrorException($"invalid private key type {label[..^12]}"),
        };
    }

    private static AsymmetricAlgorithm ReadPkcs8(byte[] der)
    {
        try
        {
            return Import(RSA.Create(), key => key.ImportPkcs8PrivateKey(der, out _), "");
        }
        catch (GoErrorException)
        {
            return Import(ECDsa.Create(), key => key.ImportPkcs8PrivateKey(der, out _), "decoding PEM as PKCS#8");
        }
    }

    private static AsymmetricAlgorithm Import(AsymmetricAlgorithm key, Action<AsymmetricAlgorithm> import, string context)
    {
        try
        {
            import(key);
            return key;
        }
        catch (CryptographicException exception)
        {
            key.Dispose();
            throw new GoErrorException($"{context}: {exception.Message}", exception);
        }
    }

    private static string Dsa()
    {
        var random = new SecureRandom();
        var parameters = new DsaParametersGenerator(new Org.BouncyCastle.Crypto.Digests.Sha256Digest());
        parameters.Init(new DsaParameterGenerationParameters(DsaBits, 256, 64, random));
        var generator = new DsaKeyPairGenerator();
        generator.Init(new DsaKeyGenerationParameters(random, parameters.GenerateParameters()));
        var pair = generator.GenerateKeyPair();
        var (secret, open) = ((DsaPrivateKeyParameters)pair.Private, (DsaPublicKeyParameters)pair.Public);
        BigInteger[] numbers = [BigInteger.Zero, secret.Parameters.P, secret.Parameters.Q, secret.Parameters.G, open.Y, secret.X];
        return Pem("DSA PRIVATE KEY", new DerSequence(numbers.Select(Asn1Encodable (number) => new DerInteger(number)).ToArray()).GetEncoded());
    }
}
