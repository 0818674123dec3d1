using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>sprig's certificate: the certificate and its key, both as PEM.</summary>
internal sealed class GoCertificate(string certificate, string key) : GoObject(CertificateType)
{
    public static GoType CertificateType { get; } = GoType.Struct("sprig.certificate");

    public string Certificate { get; } = certificate;

    public string Key { get; } = key;

    public override IReadOnlyList<GoField> Fields { get; } = [new("Cert", GoType.String, certificate), new("Key", GoType.String, key)];
}
