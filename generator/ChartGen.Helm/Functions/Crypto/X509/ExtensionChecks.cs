using System.Formats.Asn1;
using System.Text;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>Holds the usual extensions of a certificate against what Go takes.</summary>
internal static class ExtensionChecks
{
    private const int MailName = 1;
    private const int DnsName = 2;
    private const int UriName = 6;
    private const int AddressName = 7;

    /// <summary>The identifier of the subject's key, if this extension is that one.</summary>
    public static byte[]? Check(CertificateExtension extension)
    {
        var reader = new AsnReader(extension.Value, AsnEncodingRules.DER);
        switch (extension.Identifier)
        {
            case CertificateExtension.SubjectKey:
                return CertificateReader.Try("x509: invalid subject key identifier", () => reader.ReadOctetString());
            case CertificateExtension.KeyUsage:
                CertificateReader.Try("x509: invalid key usage", () => reader.ReadBitString(out _));
                break;
            case CertificateExtension.BasicConstraints:
                CertificateReader.Try("x509: invalid basic constraints", () => Constraints(reader.ReadSequence()));
                break;
            case CertificateExtension.AuthorityKey:
                CertificateReader.Try("x509: invalid authority key identifier", () => reader.ReadSequence());
                break;
            case CertificateExtension.ExtendedKeyUsage:
                var purposes = CertificateReader.Try("x509: invalid extended key usages", () => reader.ReadSequence());
                while (purposes.HasData)
                {
                    CertificateReader.Try("x509: invalid extended key usages", () => purposes.ReadObjectIdentifier());
                }

                break;
            case CertificateExtension.AlternativeNames:
                var names = CertificateReader.Try("x509: invalid subject alternative names", () => reader.ReadSequence());
                while (names.HasData)
                {
                    CheckName(names);
                }

                break;
            default:
                break;
        }

        return null;
    }

    // What follows in the sequence is no mistake to Go.
    private static bool Constraints(AsnReader fields)
    {
        var isAuthority = fields.HasData && fields.PeekTag() == Asn1Tag.Boolean && fields.ReadBoolean();
        return !fields.HasData || fields.PeekTag() != Asn1Tag.Integer || fields.TryReadInt64(out _) ? isAuthority : throw new AsnContentException();
    }

    private static void CheckName(AsnReader names)
    {
        const string Invalid = "x509: invalid subject alternative name";
        var tag = CertificateReader.Try(Invalid, names.PeekTag);
        var content = CertificateReader.Try(Invalid, names.PeekContentBytes);
        CertificateReader.Try(Invalid, () => names.ReadEncodedValue());
        if (tag.TagClass != TagClass.ContextSpecific || tag.IsConstructed)
        {
            return;
        }

        var isPlain = Ascii.IsValid(content.Span);
        switch (tag.TagValue)
        {
            case MailName when !isPlain:
                throw new GoErrorException("x509: SAN rfc822Name is malformed");
            case DnsName when !isPlain:
                throw new GoErrorException("x509: SAN dNSName is malformed");
            case UriName when !isPlain:
                throw new GoErrorException("x509: SAN uniformResourceIdentifier is malformed");
            case UriName:
                var uri = Encoding.ASCII.GetString(content.Span);
                KeyReader.In($"x509: cannot parse URI {GoQuote.Quote(uri)}", () => GoUrl.Parse(uri));
                break;
            case AddressName when content.Length is not (4 or 16):
                throw new GoErrorException($"x509: cannot parse IP address of length {content.Length}");
            default:
                break;
        }
    }
}
