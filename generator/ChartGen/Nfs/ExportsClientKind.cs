namespace ChartGen.Nfs;

/// <summary>The forms in which exports(5) names the clients of an export ("Machine Name Formats").</summary>
public enum ExportsClientKind
{
    /// <summary>A single asterisk: every machine that can reach the server.</summary>
    Everyone,

    /// <summary>One IPv4 or IPv6 address.</summary>
    Address,

    /// <summary>An address with a mask length, or an IPv4 address with a dotted mask.</summary>
    Network,

    /// <summary>One host name, which the server must be able to resolve.</summary>
    HostName,

    /// <summary>A pattern with *, ? or [a-z] that matches host names, never addresses.</summary>
    HostPattern,

    /// <summary>A NIS netgroup, @name.</summary>
    NetGroup,
}
