using System.Formats.Asn1;
using System.Numerics;
using System.Security.Cryptography;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>Reads the public key of a certificate as Go does.</summary>
internal static class PublicKeyReader
{
    private const int Ed25519Size = 32;

    /// <summary>The key; null when Go does not know its algorithm.</summary>
    public static PublicKey? Read(AsnReader field)
    {
        var algorithm = CertificateReader.Try("x509: malformed public key algorithm identifier", () => field.ReadSequence());
        var identifier = CertificateReader.Try("x509: malformed OID", () => algorithm.ReadObjectIdentifier());
        var parameters = algorithm.HasData ? CertificateReader.Try("x509: malformed parameters", () => algorithm.ReadEncodedValue()) : default;
        var unused = 0;
        var bits = CertificateReader.Try("x509: malformed subjectPublicKey", () => field.ReadBitString(out unused));
        return identifier switch
        {
            DerAlgorithm.RsaKey => Rsa(parameters, bits),
            DerAlgorithm.EllipticKey => Elliptic(parameters, bits),
            DerAlgorithm.Ed25519 when parameters.Length > 0 => throw new GoErrorException("x509: Ed25519 key encoded with illegal parameters"),
            DerAlgorithm.Ed25519 => bits.Length == Ed25519Size
                ? new PublicKey(new DerAlgorithm(identifier), bits)
                : throw new GoErrorException("x509: wrong Ed25519 public key size"),
            _ => null,
        };
    }

    private static PublicKey Rsa(ReadOnlyMemory<byte> parameters, byte[] bits)
    {
        if (!parameters.Span.SequenceEqual<byte>([5, 0]))
        {
            throw new GoErrorException("x509: RSA key missing NULL parameters");
        }

        var key = CertificateReader.Try("x509: invalid RSA public key", () => new AsnReader(bits, AsnEncodingRules.DER).ReadSequence());
        var modulus = CertificateReader.Try("x509: invalid RSA modulus", () => key.ReadInteger());
        var exponent = CertificateReader.Try("x509: invalid RSA public exponent", () => key.ReadInteger());
        if (exponent < long.MinValue || exponent > long.MaxValue)
        {
            throw new GoErrorException("x509: invalid RSA public exponent");
        }

        return modulus <= 0 ? throw new GoErrorException("x509: RSA modulus is not a positive number")
            : exponent <= BigInteger.Zero ? throw new GoErrorException("x509: RSA public exponent is not a positive number")
            : new PublicKey(new DerAlgorithm(DerAlgorithm.RsaKey, HasNull: true), bits);
    }

    private static PublicKey Elliptic(ReadOnlyMemory<byte> parameters, byte[] bits)
    {
        var identifier = CertificateReader.Try("x509: invalid ECDSA parameters", () => new AsnReader(parameters, AsnEncodingRules.DER).ReadObjectIdentifier());
        var curve = EllipticCurve.Of(identifier) ?? throw new GoErrorException("x509: unsupported elliptic curve");
        return IsPoint(curve, bits)
            ? new PublicKey(new DerAlgorithm(DerAlgorithm.EllipticKey, identifier), bits)
            : throw new GoErrorException("x509: failed to unmarshal elliptic curve point");
    }

    private static bool IsPoint(EllipticCurve curve, byte[] bits)
    {
        var size = curve.Order.GetByteCount(isUnsigned: true);
        if (bits.Length != 1 + (2 * size) || bits[0] != 4)
        {
            return false;
        }

        try
        {
            using var key = ECDsa.Create(new ECParameters { Curve = ECCurve.CreateFromValue(curve.Identifier), Q = new ECPoint { X = bits[1..(1 + size)], Y = bits[(1 + size)..] } });
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
