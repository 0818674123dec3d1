using System.Formats.Asn1;
using System.Numerics;
using System.Security.Cryptography;
using ChartGen.Helm.Values;
using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;
using BouncyNumber = Org.BouncyCastle.Math.BigInteger;

namespace ChartGen.Helm.Functions;

/// <summary>A key of RSA.</summary>
internal sealed class RsaKey(RsaNumbers numbers) : PrivateKey
{
    private const int FewestBits = 1024;

    public override string Pem => PemBlock.Write("RSA PRIVATE KEY", Encode(numbers.Write));

    public override DerAlgorithm Signature { get; } = new("1.2.840.113549.1.1.11", HasNull: true);

    public override PublicKey Public => new(new DerAlgorithm(DerAlgorithm.RsaKey, HasNull: true), Encode(WritePublic));

    public static RsaKey Generate(int bits)
    {
        using var key = RSA.Create(bits);
        return new RsaKey(RsaNumbers.Read(key.ExportRSAPrivateKey()));
    }

    public override byte[] Sign(byte[] text)
    {
        var bits = numbers.Modulus.GetBitLength();
        if (bits < FewestBits)
        {
            throw new GoErrorException($"crypto/rsa: {bits}-bit keys are insecure (see https://go.dev/pkg/crypto/rsa#hdr-Minimum_key_size)");
        }

        if (numbers.Primes.Count > 2)
        {
            var signer = new RsaDigestSigner(new Sha256Digest());
            signer.Init(forSigning: true, new RsaKeyParameters(isPrivate: true, Bouncy(numbers.Modulus), Bouncy(numbers.Secret)));
            signer.BlockUpdate(text);
            return signer.GenerateSignature();
        }

        using var key = RSA.Create(Parameters());
        return key.SignData(text, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }

    private static BouncyNumber Bouncy(BigInteger number) => new(1, number.ToByteArray(isUnsigned: true, isBigEndian: true));

    private static byte[] Padded(BigInteger number, int length) => Padded(number.ToByteArray(isUnsigned: true, isBigEndian: true), length);

    // Go signs with what is modulo the primes, so a secret exponent that does not fit does no harm: the one that fits is made of them.
    private RSAParameters Parameters()
    {
        var (first, second) = (numbers.Primes[0], numbers.Primes[1]);
        var (length, half) = (numbers.Modulus.GetByteCount(isUnsigned: true), (numbers.Modulus.GetByteCount(isUnsigned: true) + 1) / 2);
        var (one, other) = (first - 1, second - 1);
        var common = BigInteger.GreatestCommonDivisor(one, other);
        var secret = RsaNumbers.Inverse(numbers.Exponent, one / common * other) ?? numbers.Secret;
        return new RSAParameters
        {
            Modulus = Padded(numbers.Modulus, length),
            Exponent = Padded(numbers.Exponent, 1),
            D = Padded(secret, length),
            P = Padded(first, half),
            Q = Padded(second, half),
            DP = Padded(secret % one, half),
            DQ = Padded(secret % other, half),
            InverseQ = Padded(RsaNumbers.Inverse(second, first) ?? BigInteger.One, half),
        };
    }

    private void WritePublic(AsnWriter writer)
    {
        using (writer.PushSequence())
        {
            writer.WriteInteger(numbers.Modulus);
            writer.WriteInteger(numbers.Exponent);
        }
    }
}
