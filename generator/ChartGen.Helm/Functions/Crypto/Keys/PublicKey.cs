namespace ChartGen.Helm.Functions;

/// <summary>A public key as a certificate holds it.</summary>
internal sealed record PublicKey(DerAlgorithm Algorithm, byte[] Bits)
{
    public bool IsSame(PublicKey other) => Algorithm == other.Algorithm && Bits.AsSpan().SequenceEqual(other.Bits);
}
