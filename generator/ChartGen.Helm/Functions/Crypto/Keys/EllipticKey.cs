using System.Numerics;
using System.Security.Cryptography;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>A key of one of the curves that Go knows.</summary>
internal sealed class EllipticKey : PrivateKey
{
    private readonly EllipticCurve _curve;
    private readonly ECDsa? _key;
    private readonly byte[] _secret;
    private readonly byte[] _point = [];

    private EllipticKey(EllipticCurve curve, byte[] secret)
    {
        (_curve, _secret) = (curve, secret);
        if (secret.AsSpan().ContainsAnyExcept((byte)0))
        {
            _key = ECDsa.Create(new ECParameters { Curve = ECCurve.CreateFromValue(curve.Identifier), D = secret });
            var point = _key.ExportParameters(includePrivateParameters: false).Q;
            // The platform may leave zeros away where a number begins with them.
            _point = [4, .. Padded(point.X!, secret.Length), .. Padded(point.Y!, secret.Length)];
        }
    }

    public override string Pem => PemBlock.Write("EC PRIVATE KEY", Encode(writer =>
    {
        using (writer.PushSequence())
        {
            writer.WriteInteger(1);
            writer.WriteOctetString(_secret);
            using (writer.PushSequence(new(System.Formats.Asn1.TagClass.ContextSpecific, 0)))
            {
                writer.WriteObjectIdentifier(_curve.Identifier);
            }

            using (writer.PushSequence(new(System.Formats.Asn1.TagClass.ContextSpecific, 1)))
            {
                writer.WriteBitString(_point);
            }
        }
    }));

    public override DerAlgorithm Signature => new(_curve.Signature);

    // The key zero has no point that a certificate could hold.
    public override PublicKey Public => _key is not null
        ? new PublicKey(new DerAlgorithm(DerAlgorithm.EllipticKey, _curve.Identifier), _point)
        : throw new GoErrorException("x509: invalid elliptic curve public key");

    public static EllipticKey Generate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new EllipticKey(EllipticCurve.Of(ECCurve.NamedCurves.nistP256.Oid.Value)!, key.ExportParameters(includePrivateParameters: true).D!);
    }

    /// <summary>The key with this secret, which may have zeros too many or too few before it.</summary>
    public static EllipticKey Read(string? curveIdentifier, byte[] secret)
    {
        var curve = EllipticCurve.Of(curveIdentifier) ?? throw new GoErrorException("x509: unknown elliptic curve");
        var number = new BigInteger(secret, isUnsigned: true, isBigEndian: true);
        if (number >= curve.Order)
        {
            throw new GoErrorException("x509: invalid elliptic curve private key value");
        }

        return new EllipticKey(curve, Padded(number.ToByteArray(isUnsigned: true, isBigEndian: true), curve.Order.GetByteCount(isUnsigned: true)));
    }

    public override byte[] Sign(byte[] text) => (_key ?? throw new GoErrorException("x509: invalid elliptic curve public key"))
        .SignData(text, _curve.Hash, DSASignatureFormat.Rfc3279DerSequence);

    protected override void Dispose(bool disposing)
    {
        _key?.Dispose();
        base.Dispose(disposing);
    }
}
