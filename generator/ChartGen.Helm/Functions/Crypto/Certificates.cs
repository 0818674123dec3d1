using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>Makes certificates as sprig does.</summary>
internal static class Certificates
{
    public static GoCertificate Authority(string name, nint days, PrivateKey key, DateTimeOffset now)
    {
        var wanted = new WantedCertificate(name, [], [], Validity.Of(now, days), IsAuthority: true);
        return Finish(wanted, key, null, key);
    }

    public static GoCertificate Own(string name, GoList addresses, GoList names, nint days, PrivateKey key, DateTimeOffset now) =>
        Finish(Wanted(name, addresses, names, days, now), key, null, key);

    public static GoCertificate Signed(string name, GoList addresses, GoList names, nint days, GoCertificate authority, PrivateKey key, DateTimeOffset now)
    {
        var issuer = Parse(authority.Certificate, "decodedSignerCert.Bytes");
        using var issuerKey = ParseKey(authority.Key);
        return Finish(Wanted(name, addresses, names, days, now), key, issuer, issuerKey);
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
        Parse(text, "decodedCert.Bytes");
        ParseKey(keyText).Dispose();
        return new GoCertificate(text, keyText);
    }

    private static WantedCertificate Wanted(string name, GoList addresses, GoList names, nint days, DateTimeOffset now) =>
        new(name, [.. addresses.Select(Address)], [.. names.Select(Name)], Validity.Of(now, days), IsAuthority: false);

    private static GoCertificate Finish(WantedCertificate wanted, PrivateKey key, ReadCertificate? issuer, PrivateKey issuerKey)
    {
        var certificate = KeyReader.In("error creating certificate", () => CertificateWriter.Write(wanted, key, issuer, issuerKey));
        return new GoCertificate(PemBlock.Write("CERTIFICATE", certificate), key.Pem);
    }

    private static ReadCertificate Parse(string pem, string what)
    {
        var block = PemBlock.Find(pem) ?? throw new GoErrorException("unable to decode certificate");
        return KeyReader.In($"error parsing certificate: {what}", () => CertificateReader.Read(block.Bytes));
    }

    private static PrivateKey ParseKey(string pem) => KeyReader.In("error parsing private key", () => KeyReader.Read(pem));

    private static byte[] Address(object? item)
    {
        var text = item as string ?? throw new GoErrorException($"error parsing ip: {Printer.Print(item)} is not a string");
        return GoAddress.Parse(text) ?? throw new GoErrorException($"error parsing ip: {text}");
    }

    private static string Name(object? item) =>
        item as string ?? throw new GoErrorException($"error processing alternate dns name: {Printer.Print(item)} is not a string");
}
