using System.Formats.Asn1;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>Reads a certificate as Go's x509.ParseCertificate does, with its errors.</summary>
internal static class CertificateReader
{
    private const int LastVersion = 2;

    public static ReadCertificate Read(byte[] der)
    {
        var outside = new AsnReader(der, AsnEncodingRules.DER);
        var whole = Try("x509: malformed certificate", () => outside.ReadSequence());
        var inside = Try("x509: malformed tbs certificate", () => whole.ReadSequence());
        var version = Version(inside);
        if (Try("x509: malformed serial number", () => inside.ReadInteger()).Sign < 0)
        {
            throw new GoErrorException("x509: negative serial number");
        }

        var algorithm = Try("x509: malformed signature algorithm identifier", () => Contents(inside));
        if (!algorithm.Span.SequenceEqual(Try("x509: malformed algorithm identifier", () => Contents(whole)).Span))
        {
            throw new GoErrorException("x509: inner and outer signature algorithm identifiers don't match");
        }

        Try("x509: malformed OID", () => new AsnReader(algorithm, AsnEncodingRules.DER).ReadObjectIdentifier());
        CertificateNames.Check(Try("x509: malformed issuer", () => Element(inside)));
        CheckValidity(Try("x509: malformed validity", () => inside.ReadSequence()));
        var subject = Try("x509: malformed issuer", () => Element(inside));
        CertificateNames.Check(subject);
        var key = PublicKeyReader.Read(Try("x509: malformed spki", () => inside.ReadSequence()));
        var identifier = version > 0 ? CertificateParts.Read(inside, version == LastVersion) : [];
        Try("x509: malformed signature", () => whole.ReadBitString(out _));
        return outside.HasData ? throw new GoErrorException("x509: trailing data") : new ReadCertificate(subject.ToArray(), identifier, key);
    }

    public static T Try<T>(string message, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (AsnContentException exception)
        {
            throw new GoErrorException(message, exception);
        }
    }

    private static long Version(AsnReader inside)
    {
        const string Malformed = "x509: malformed version";
        var tag = new Asn1Tag(TagClass.ContextSpecific, 0, isConstructed: true);
        if (!inside.HasData || Try(Malformed, inside.PeekTag) != tag)
        {
            return 0;
        }

        var version = Try(Malformed, () => inside.ReadSequence(tag) is var field && field.ReadInteger() is var number && !field.HasData ? number : -1);
        return version < 0 ? throw new GoErrorException(Malformed)
            : version <= LastVersion ? (long)version
            : throw new GoErrorException("x509: invalid version");
    }

    private static ReadOnlyMemory<byte> Element(AsnReader reader) => reader.PeekTag() == Asn1Tag.Sequence ? reader.ReadEncodedValue() : throw new AsnContentException();

    private static ReadOnlyMemory<byte> Contents(AsnReader reader) => reader.PeekTag() == Asn1Tag.Sequence
        && reader.PeekContentBytes() is var contents && reader.ReadEncodedValue().Length > 0 ? contents : throw new AsnContentException();

    private static void CheckValidity(AsnReader validity)
    {
        for (var i = 0; i < 2; i++)
        {
            var tag = Try("x509: unsupported time format", validity.PeekTag);
            if (tag == Asn1Tag.UtcTime)
            {
                Try("x509: malformed UTCTime", () => validity.ReadUtcTime());
            }
            else if (tag == Asn1Tag.GeneralizedTime)
            {
                Try("x509: malformed GeneralizedTime", () => validity.ReadGeneralizedTime());
            }
            else
            {
                throw new GoErrorException("x509: unsupported time format");
            }
        }
    }
}
