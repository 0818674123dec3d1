using System.Formats.Asn1;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>The optional parts at the end of a certificate; only the key's identifier is needed of them.</summary>
internal static class CertificateParts
{
    public static byte[] Read(AsnReader inside, bool hasExtensions)
    {
        Skip(inside, 1, "x509: malformed issuerUniqueID");
        Skip(inside, 2, "x509: malformed subjectUniqueID");
        var tag = new Asn1Tag(TagClass.ContextSpecific, 3, isConstructed: true);
        if (!hasExtensions || !inside.HasData || CertificateReader.Try("x509: malformed extensions", inside.PeekTag) != tag)
        {
            return [];
        }

        var list = CertificateReader.Try("x509: malformed extensions", () => inside.ReadSequence(tag).ReadSequence());
        var extensions = new Dictionary<string, CertificateExtension>(StringComparer.Ordinal);
        while (list.HasData)
        {
            var extension = Extension(CertificateReader.Try("x509: malformed extension", () => list.ReadSequence()));
            if (!extensions.TryAdd(extension.Identifier, extension))
            {
                throw new GoErrorException($"x509: certificate contains duplicate extension with OID \"{extension.Identifier}\"");
            }
        }

        // All of them are read before the first is looked into.
        return extensions.Values.Select(ExtensionChecks.Check).Aggregate((byte[])[], (found, identifier) => identifier ?? found);
    }

    private static void Skip(AsnReader inside, int number, string message)
    {
        var tag = new Asn1Tag(TagClass.ContextSpecific, number);
        if (inside.HasData && CertificateReader.Try(message, inside.PeekTag) == tag)
        {
            CertificateReader.Try(message, () => inside.ReadEncodedValue());
        }
    }

    private static CertificateExtension Extension(AsnReader fields)
    {
        var identifier = CertificateReader.Try("x509: malformed extension OID field", () => fields.ReadObjectIdentifier());
        const string Critical = "x509: malformed extension critical field";
        var isCritical = fields.HasData && CertificateReader.Try(Critical, fields.PeekTag) == Asn1Tag.Boolean && CertificateReader.Try(Critical, () => fields.ReadBoolean());
        return new(identifier, isCritical, CertificateReader.Try("x509: malformed extension value field", () => fields.ReadOctetString()));
    }
}
