using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>A key that Go reads and makes no certificate with: DSA and X25519.</summary>
internal sealed class KeyWithoutSigner(string publicType) : PrivateKey
{
    public override bool CanSign => false;

    public override string Pem => throw new InvalidOperationException();

    public override DerAlgorithm Signature => throw new InvalidOperationException();

    public override PublicKey Public => throw new GoErrorException($"x509: unsupported public key type: {publicType}");

    public override byte[] Sign(byte[] text) => throw new InvalidOperationException();
}
