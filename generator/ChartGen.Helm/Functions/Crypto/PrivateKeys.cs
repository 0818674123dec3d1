using ChartGen.Helm.Values;
using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Crypto.Generators;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Math;
using Org.BouncyCastle.Security;

namespace ChartGen.Helm.Functions;

/// <summary>Private keys as sprig makes them.</summary>
internal static class PrivateKeys
{
    private const int DsaBits = 2048;
    private const int RsaBits = 4096;

    public static string Generate(string type)
    {
        switch (type)
        {
            case "" or "rsa":
                return Pem(RsaKey.Generate(RsaBits));
            case "ecdsa":
                return Pem(EllipticKey.Generate());
            case "dsa":
                return Dsa();
            case "ed25519":
                return Pem(Ed25519Key.Generate());
            default:
                return $"Unknown type {type}";
        }
    }

    private static string Pem(PrivateKey key)
    {
        using (key)
        {
            return key.Pem;
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
        return PemBlock.Write("DSA PRIVATE KEY", new DerSequence(numbers.Select(Asn1Encodable (number) => new DerInteger(number)).ToArray()).GetEncoded());
    }
}
