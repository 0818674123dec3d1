using System.Buffers;
using System.Formats.Asn1;
using System.Text;
using System.Text.Unicode;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>Holds the names of a certificate against what Go takes.</summary>
internal static class CertificateNames
{
    private const string Invalid = "x509: invalid RDNSequence";

    private static readonly SearchValues<byte> Printable = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 '()+,-./:=?*&"u8);

    private static readonly SearchValues<byte> Digits = SearchValues.Create("0123456789 "u8);

    public static void Check(ReadOnlyMemory<byte> name)
    {
        var sets = CertificateReader.Try(Invalid, () => new AsnReader(name, AsnEncodingRules.DER).ReadSequence());
        while (sets.HasData)
        {
            var set = CertificateReader.Try(Invalid, () => sets.ReadSetOf(skipSortOrderValidation: true));
            while (set.HasData)
            {
                var attribute = CertificateReader.Try($"{Invalid}: invalid attribute", () => set.ReadSequence());
                CertificateReader.Try($"{Invalid}: invalid attribute type", () => attribute.ReadObjectIdentifier());
                var tag = CertificateReader.Try($"{Invalid}: invalid attribute value", attribute.PeekTag);
                var value = CertificateReader.Try($"{Invalid}: invalid attribute value", attribute.PeekContentBytes);
                if (Mistake(tag, value.Span) is { } mistake)
                {
                    throw new GoErrorException($"{Invalid}: invalid attribute value: {mistake}");
                }
            }
        }
    }

    private static string? Mistake(Asn1Tag tag, ReadOnlySpan<byte> value) => tag.TagClass != TagClass.Universal || tag.IsConstructed ? Unsupported(tag) : (UniversalTagNumber)tag.TagValue switch
    {
        UniversalTagNumber.T61String => null,
        UniversalTagNumber.PrintableString => value.ContainsAnyExcept(Printable) ? "invalid PrintableString" : null,
        UniversalTagNumber.UTF8String => Utf8.IsValid(value) ? null : "invalid UTF-8 string",
        UniversalTagNumber.BMPString => value.Length % 2 != 0 ? "invalid BMPString" : null,
        UniversalTagNumber.IA5String => Ascii.IsValid(value) ? null : "invalid IA5String",
        UniversalTagNumber.NumericString => value.ContainsAnyExcept(Digits) ? "invalid NumericString" : null,
        _ => Unsupported(tag),
    };

    // Go prints the tag's first byte.
    private static string Unsupported(Asn1Tag tag) =>
        $"unsupported string type: {((int)tag.TagClass) | (tag.IsConstructed ? 0x20 : 0) | tag.TagValue}";
}
