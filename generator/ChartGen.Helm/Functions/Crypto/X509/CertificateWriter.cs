using System.Formats.Asn1;
using System.Numerics;
using System.Security.Cryptography;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>Writes a certificate as Go's x509.CreateCertificate does.</summary>
internal static class CertificateWriter
{
    private const string CommonName = "2.5.4.3";
    private const int SerialSize = 16;

    public static byte[] Write(WantedCertificate wanted, PrivateKey key, ReadCertificate? issuer, PrivateKey issuerKey)
    {
        if (!issuerKey.CanSign)
        {
            throw new GoErrorException("x509: certificate private key does not implement crypto.Signer");
        }

        var publicKey = key.Public;
        var subject = Subject(wanted.Name);
        if (issuer?.Key?.IsSame(issuerKey.Public) == false)
        {
            throw new GoErrorException("x509: provided PrivateKey doesn't match parent's PublicKey");
        }

        var issuerName = issuer?.Subject ?? subject;
        var authorityKey = issuerName.AsSpan().SequenceEqual(subject) ? [] : issuer!.KeyIdentifier;
        var extensions = CertificateExtensions.Of(wanted, publicKey, authorityKey);
        var inside = new AsnWriter(AsnEncodingRules.DER);
        WriteInside(inside, wanted, issuerKey.Signature, (issuerName, subject), publicKey, extensions);
        var content = inside.Encode();
        var signature = issuerKey.Sign(content);
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteEncodedValue(content);
            issuerKey.Signature.Write(writer);
            writer.WriteBitString(signature);
        }

        return writer.Encode();
    }

    private static void WriteInside(
        AsnWriter writer,
        WantedCertificate wanted,
        DerAlgorithm algorithm,
        (byte[] Issuer, byte[] Subject) names,
        PublicKey key,
        IReadOnlyList<CertificateExtension> extensions)
    {
        using var whole = writer.PushSequence();
        using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0)))
        {
            writer.WriteInteger(2);
        }

        writer.WriteInteger(new BigInteger(RandomNumberGenerator.GetBytes(SerialSize), isUnsigned: true));
        algorithm.Write(writer);
        writer.WriteEncodedValue(names.Issuer);
        using (writer.PushSequence())
        {
            WriteTime(writer, wanted.Validity.From.UtcDateTime);
            WriteTime(writer, wanted.Validity.Until.UtcDateTime);
        }

        writer.WriteEncodedValue(names.Subject);
        using (writer.PushSequence())
        {
            key.Algorithm.Write(writer);
            writer.WriteBitString(key.Bits);
        }

        using var tagged = writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 3));
        using var list = writer.PushSequence();
        foreach (var extension in extensions)
        {
            extension.Write(writer);
        }
    }

    private static void WriteTime(AsnWriter writer, DateTime time)
    {
        if (time.Year is >= 1950 and < 2050)
        {
            writer.WriteUtcTime(time, 2049);
        }
        else
        {
            writer.WriteGeneralizedTime(time, omitFractionalSeconds: true);
        }
    }

    // An empty name is no name, not a name without characters.
    private static byte[] Subject(string name)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            if (name.Length > 0)
            {
                using var set = writer.PushSetOf();
                using var attribute = writer.PushSequence();
                writer.WriteObjectIdentifier(CommonName);
                writer.WriteCharacterString(Kind(name), name);
            }
        }

        return writer.Encode();
    }

    private static UniversalTagNumber Kind(string name)
    {
        if (name.All(unit => char.IsAsciiLetterOrDigit(unit) || " '()+,-./:=?".Contains(unit, StringComparison.Ordinal)))
        {
            return UniversalTagNumber.PrintableString;
        }

        return GoText.HasInvalidBytes(name) ? throw new GoErrorException("asn1: string not valid UTF-8") : UniversalTagNumber.UTF8String;
    }
}
