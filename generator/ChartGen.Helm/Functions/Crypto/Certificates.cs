using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>Makes certificates as sprig does.</summary>
internal static class Certificates
{
    private const X509KeyUsageFlags Usage = X509KeyUsageFlags.KeyEncipherment | X509KeyUsageFlags.DigitalSignature;

    public static GoCertificate Authority(string name, nint days, AsymmetricAlgorithm key, DateTimeOffset now)
    {
        var request = Request(name, key, [], [], Usage | X509KeyUsageFlags.KeyCertSign, isAuthority: true);
        return Finish(SelfSigned(request, days, key, now), key);
    }

    public static GoCertificate Own(string name, GoList addresses, GoList names, nint days, AsymmetricAlgorithm key, DateTimeOffset now)
    {
        var request = Request(name, key, Addresses(addresses), Names(names), Usage, isAuthority: false);
        return Finish(SelfSigned(request, days, key, now), key);
    }

    public static GoCertificate Signed(string name, GoList addresses, GoList names, nint days, GoCertificate authority, AsymmetricAlgorithm key, DateTimeOffset now)
    {
        using var issuer = Parse(authority.Certificate, "decodedSignerCert.Bytes");
        using var issuerKey = ParseKey(authority.Key);
        var request = Request(name, key, Addresses(addresses), Names(names), Usage, isAuthority: false);
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(issuer, includeKeyIdentifier: true, includeIssuerAndSerial: false));
        return Finish(Sign(request, issuer.SubjectName, Generator(issuerKey), days, now), key);
    }

    public static GoCertificate Custom(string certificate, string key)
    {
        if (Base64Decoder.Decode(certificate, out var bytes) is not null)
        {
            throw new GoErrorException("unable to decode base64 certificate");
        }

        if (Base64Decoder.Decode(key, out var keyBytes) is not null)
        {
            throw new GoErrorException("unable to decode base64 private key");
        }

        var (text, keyText) = (GoText.FromBytes(bytes), GoText.FromBytes(keyBytes));
        Parse(text, "decodedCert.Bytes").Dispose();
        ParseKey(keyText).Dispose();
        return new GoCertificate(text, keyText);
    }

    private static CertificateRequest Request(string name, AsymmetricAlgorithm key, List<IPAddress> addresses, List<string> names, X509KeyUsageFlags usage, bool isAuthority)
    {
        var builder = new X500DistinguishedNameBuilder();
        builder.AddCommonName(name);
        var request = key is RSA rsa
            ? new CertificateRequest(builder.Build(), rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            : new CertificateRequest(builder.Build(), (ECDsa)key, HashAlgorithmName.SHA256);
        var extensions = request.CertificateExtensions;
        extensions.Add(new X509KeyUsageExtension(usage, critical: true));
        extensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1"), new Oid("1.3.6.1.5.5.7.3.2")], critical: false));
        extensions.Add(new X509BasicConstraintsExtension(isAuthority, hasPathLengthConstraint: false, 0, critical: true));
        if (isAuthority)
        {
            extensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        }

        if (addresses.Count + names.Count > 0)
        {
            var alternatives = new SubjectAlternativeNameBuilder();
            names.ForEach(alternatives.AddDnsName);
            addresses.ForEach(alternatives.AddIpAddress);
            extensions.Add(alternatives.Build());
        }

        return request;
    }

    private static X509Certificate2 SelfSigned(CertificateRequest request, nint days, AsymmetricAlgorithm key, DateTimeOffset now) =>
        Sign(request, request.SubjectName, Generator(key), days, now);

    private static X509Certificate2 Sign(CertificateRequest request, X500DistinguishedName issuer, X509SignatureGenerator generator, nint days, DateTimeOffset now)
    {
        var serial = RandomNumberGenerator.GetBytes(16);
        serial[0] &= 0x7F;
        try
        {
            return request.Create(issuer, generator, now, now.AddDays(days), serial);
        }
        catch (Exception exception) when (exception is ArgumentException or CryptographicException)
        {
            throw new GoErrorException($"error creating certificate: {exception.Message}", exception);
        }
    }

    private static X509SignatureGenerator Generator(AsymmetricAlgorithm key) => key is RSA rsa
        ? X509SignatureGenerator.CreateForRSA(rsa, RSASignaturePadding.Pkcs1)
        : X509SignatureGenerator.CreateForECDsa((ECDsa)key);

    private static GoCertificate Finish(X509Certificate2 certificate, AsymmetricAlgorithm key)
    {
        using (certificate)
        {
            return new GoCertificate(PrivateKeys.Pem("CERTIFICATE", certificate.RawData), PrivateKeys.ToPem(key));
        }
    }

    private static X509Certificate2 Parse(string pem, string what)
    {
        if (!PemEncoding.TryFind(pem, out var fields))
        {
            throw new GoErrorException("unable to decode certificate");
        }

        try
        {
            return X509CertificateLoader.LoadCertificate(Convert.FromBase64String(pem[fields.Base64Data]));
        }
        catch (CryptographicException exception)
        {
            throw new GoErrorException($"error parsing certificate: {what}: {exception.Message}", exception);
        }
    }

    private static AsymmetricAlgorithm ParseKey(string pem)
    {
        try
        {
            return PrivateKeys.Read(pem);
        }
        catch (GoErrorException exception)
        {
            throw new GoErrorException($"error parsing private key: {exception.Message}", exception);
        }
    }

    private static List<IPAddress> Addresses(GoList items)
    {
        var addresses = new List<IPAddress>();
        foreach (var item in items)
        {
            var text = item as string ?? throw new GoErrorException($"error parsing ip: {Printer.Print(item)} is not a string");
            addresses.Add(text.AsSpan().ContainsAny(":.") && IPAddress.TryParse(text, out var address) ? address : throw new GoErrorException($"error parsing ip: {text}"));
        }

        return addresses;
    }

    private static List<string> Names(GoList items) =>
        [.. items.Select(item => item as string ?? throw new GoErrorException($"error processing alternate dns name: {Printer.Print(item)} is not a string"))];
}
