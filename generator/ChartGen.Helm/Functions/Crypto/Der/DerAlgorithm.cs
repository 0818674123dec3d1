using System.Formats.Asn1;

namespace ChartGen.Helm.Functions;

/// <summary>An algorithm's identifier, with the curve or with NULL when it has such a parameter.</summary>
internal sealed record DerAlgorithm(string Identifier, string? Curve = null, bool HasNull = false)
{
    public const string RsaKey = "1.2.840.113549.1.1.1";
    public const string EllipticKey = "1.2.840.10045.2.1";
    public const string Ed25519 = "1.3.101.112";
    public const string X25519 = "1.3.101.110";

    public void Write(AsnWriter writer)
    {
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(Identifier);
            if (Curve is not null)
            {
                writer.WriteObjectIdentifier(Curve);
            }
            else if (HasNull)
            {
                writer.WriteNull();
            }
        }
    }
}
