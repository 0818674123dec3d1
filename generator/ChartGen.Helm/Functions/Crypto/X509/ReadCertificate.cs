namespace ChartGen.Helm.Functions;

/// <summary>What the certificate of an issuer gives to those that it signs.</summary>
/// <param name="Subject">Its name, as DER.</param>
/// <param name="KeyIdentifier">The identifier of its key; empty when it has none.</param>
/// <param name="Key">Its public key; null when the algorithm is unknown.</param>
internal sealed record ReadCertificate(byte[] Subject, byte[] KeyIdentifier, PublicKey? Key);
