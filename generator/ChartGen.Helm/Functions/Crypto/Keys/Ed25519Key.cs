using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;
using Org.BouncyCastle.Security;

namespace ChartGen.Helm.Functions;

/// <summary>A key of Ed25519, RFC 8032.</summary>
internal sealed class Ed25519Key(byte[] seed) : PrivateKey
{
    public const int SeedSize = 32;

    private readonly Ed25519PrivateKeyParameters _key = new(seed);

    public override string Pem => PemBlock.Write("PRIVATE KEY", Encode(writer =>
    {
        using (writer.PushSequence())
        {
            writer.WriteInteger(0);
            Signature.Write(writer);
            using (writer.PushOctetString())
            {
                writer.WriteOctetString(seed);
            }
        }
    }));

    public override DerAlgorithm Signature { get; } = new(DerAlgorithm.Ed25519);

    public override PublicKey Public => new(Signature, _key.GeneratePublicKey().GetEncoded());

    public static Ed25519Key Generate() => new(new Ed25519PrivateKeyParameters(new SecureRandom()).GetEncoded());

    public override byte[] Sign(byte[] text)
    {
        var signer = new Ed25519Signer();
        signer.Init(forSigning: true, _key);
        signer.BlockUpdate(text);
        return signer.GenerateSignature();
    }
}
