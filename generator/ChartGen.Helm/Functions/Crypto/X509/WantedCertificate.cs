namespace ChartGen.Helm.Functions;

/// <summary>What a certificate is to say: its common name, alternative addresses and names.</summary>
internal sealed record WantedCertificate(string Name, IReadOnlyList<byte[]> Addresses, IReadOnlyList<string> Names, Validity Validity, bool IsAuthority);
