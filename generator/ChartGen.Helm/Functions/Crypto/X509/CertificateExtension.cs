using System.Formats.Asn1;

namespace ChartGen.Helm.Functions;

/// <summary>An extension of a certificate.</summary>
internal sealed record CertificateExtension(string Identifier, bool IsCritical, byte[] Value)
{
    public const string SubjectKey = "2.5.29.14";
    public const string KeyUsage = "2.5.29.15";
    public const string AlternativeNames = "2.5.29.17";
    public const string BasicConstraints = "2.5.29.19";
    public const string AuthorityKey = "2.5.29.35";
    public const string ExtendedKeyUsage = "2.5.29.37";

    public void Write(AsnWriter writer)
    {
        using var sequence = writer.PushSequence();
        writer.WriteObjectIdentifier(Identifier);
        if (IsCritical)
        {
            writer.WriteBoolean(true);
        }

        writer.WriteOctetString(Value);
    }
}
