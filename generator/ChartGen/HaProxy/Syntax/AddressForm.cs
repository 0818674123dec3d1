namespace ChartGen.HaProxy.Syntax;

/// <summary>What an address may be, by where it stands.</summary>
internal enum AddressForm
{
    /// <summary>Of a listener: a port or a range of them, or a socket's path.</summary>
    Listener,

    /// <summary>Of a server: a port, an offset to the client's, or none; a name as well.</summary>
    Server,

    /// <summary>With a port; a socket's path as well.</summary>
    Target,

    /// <summary>With a port, and no path.</summary>
    Internet,

    /// <summary>With or without a port.</summary>
    Loose,
}
