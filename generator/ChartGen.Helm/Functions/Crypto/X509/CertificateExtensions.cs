using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Text;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>The extensions of sprig's certificates, in Go's order.</summary>
internal static class CertificateExtensions
{
    private const int KeyIdentifierSize = 20;
    private const int DnsTag = 2;
    private const int AddressTag = 7;

    // digitalSignature and keyEncipherment, and keyCertSign of an authority; the bits count from the left.
    private const byte Usage = 0b1010_0000;
    private const byte AuthorityUsage = 0b1010_0100;

    public static IReadOnlyList<CertificateExtension> Of(WantedCertificate wanted, PublicKey key, byte[] authorityKey)
    {
        var extensions = new List<CertificateExtension>
        {
            new(CertificateExtension.KeyUsage, true, wanted.IsAuthority
                ? Encode(writer => writer.WriteBitString([AuthorityUsage], 2))
                : Encode(writer => writer.WriteBitString([Usage], 5))),
            new(CertificateExtension.ExtendedKeyUsage, false, Encode(WritePurposes)),
            new(CertificateExtension.BasicConstraints, true, Encode(writer => WriteConstraints(writer, wanted.IsAuthority))),
        };
        if (wanted.IsAuthority)
        {
            // RFC 7093, section 2, method 1.
            var identifier = SHA256.HashData(key.Bits)[..KeyIdentifierSize];
            extensions.Add(new(CertificateExtension.SubjectKey, false, Encode(writer => writer.WriteOctetString(identifier))));
        }

        if (authorityKey.Length > 0)
        {
            extensions.Add(new(CertificateExtension.AuthorityKey, false, Encode(writer => WriteAuthority(writer, authorityKey))));
        }

        if (wanted.Addresses.Count + wanted.Names.Count > 0)
        {
            extensions.Add(new(CertificateExtension.AlternativeNames, wanted.Name.Length == 0, Encode(writer => WriteNames(writer, wanted))));
        }

        return extensions;
    }

    private static byte[] Encode(Action<AsnWriter> write)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        write(writer);
        return writer.Encode();
    }

    private static void WritePurposes(AsnWriter writer)
    {
        using var list = writer.PushSequence();
        writer.WriteObjectIdentifier("1.3.6.1.5.5.7.3.1");
        writer.WriteObjectIdentifier("1.3.6.1.5.5.7.3.2");
    }

    private static void WriteConstraints(AsnWriter writer, bool isAuthority)
    {
        using var sequence = writer.PushSequence();
        if (isAuthority)
        {
            writer.WriteBoolean(true);
        }
    }

    private static void WriteAuthority(AsnWriter writer, byte[] identifier)
    {
        using var sequence = writer.PushSequence();
        writer.WriteOctetString(identifier, new Asn1Tag(TagClass.ContextSpecific, 0));
    }

    private static void WriteNames(AsnWriter writer, WantedCertificate wanted)
    {
        using var list = writer.PushSequence();
        foreach (var name in wanted.Names)
        {
            if (!Ascii.IsValid(name))
            {
                throw new GoErrorException($"x509: {GoQuote.Quote(name)} cannot be encoded as an IA5String");
            }

            writer.WriteOctetString(Encoding.ASCII.GetBytes(name), new Asn1Tag(TagClass.ContextSpecific, DnsTag));
        }

        foreach (var address in wanted.Addresses)
        {
            writer.WriteOctetString(address, new Asn1Tag(TagClass.ContextSpecific, AddressTag));
        }
    }
}
