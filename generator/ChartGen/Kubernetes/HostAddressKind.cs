namespace ChartGen.Kubernetes;

/// <summary>What an address of a host is written as.</summary>
public enum HostAddressKind
{
    /// <summary>An IPv4 address of four decimal numbers (RFC 1123 section 2.1).</summary>
    IPv4,

    /// <summary>An IPv6 address as text, without brackets and without a zone (RFC 4291 section 2.2).</summary>
    IPv6,

    /// <summary>A host name of the DNS (RFC 1123 section 2.1).</summary>
    Name,
}
