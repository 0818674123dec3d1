using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ChartGen.RealTools.Tests.Listeners;

/// <summary>An authority that signs certificates for the length of a test.</summary>
internal sealed class TestAuthority : IDisposable
{
    private readonly X509Certificate2 certificate;
    private int serial;

    public TestAuthority(string name)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, true));
        certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(2));
    }

    /// <summary>The authority's own certificate, for who trusts it.</summary>
    public string Pem => certificate.ExportCertificatePem() + "\n";

    /// <summary>Signs a certificate.</summary>
    /// <param name="name">Its common name.</param>
    /// <param name="addresses">The addresses of the server; none for a client.</param>
    /// <returns>The certificate and its key, as in a Secret of type kubernetes.io/tls.</returns>
    public (string Certificate, string Key) Sign(string name, params string[] addresses)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        foreach (var address in addresses)
        {
            names.AddIpAddress(IPAddress.Parse(address));
        }

        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, true));
        byte[] number = [1, (byte)++serial];
        using var signed = request.Create(certificate, DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1), number);
        return (signed.ExportCertificatePem() + "\n", key.ExportPkcs8PrivateKeyPem() + "\n");
    }

    public void Dispose() => certificate.Dispose();
}
