namespace ChartGen.Helm.Functions;

/// <summary>The universal tags that keys have.</summary>
internal enum DerTag
{
    Integer = 2,
    BitString = 3,
    OctetString = 4,
    ObjectIdentifier = 6,
    Sequence = 16,
}
