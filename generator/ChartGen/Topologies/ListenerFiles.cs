using ChartGen.Deployments.Model;

namespace ChartGen.Topologies;

/// <summary>The certificate of a listener, and where its files are in the pods of who decrypts.</summary>
/// <param name="AtBroker">Whether the brokers decrypt; otherwise HAProxy does.</param>
/// <param name="Secret">The Secret with the certificate and its key.</param>
/// <param name="ClientCa">Where the authorities of clients' certificates are, or null when clients need none.</param>
/// <param name="Volume">The volume of the pods that has all its files.</param>
/// <param name="Folder">The folder that the volume is mounted in.</param>
public sealed record ListenerFiles(bool AtBroker, string Secret, ClientAuthorities? ClientCa, string Volume, string Folder)
{
    /// <summary>The folder in the pods that holds a folder for each encrypted listener.</summary>
    public const string Root = "/etc/mosquitto-tls";

    /// <summary>The file of the certificate; HAProxy looks for the key beside it, by this name and .key.</summary>
    public const string Certificate = "server.pem";

    /// <summary>The file of the certificate's key.</summary>
    public const string Key = "server.pem.key";

    /// <summary>The file of the authorities of clients' certificates.</summary>
    public const string Authorities = "clients.pem";

    internal static ListenerFiles Of(ListenerTls tls, string listener) =>
        new(tls.TerminateAt == TlsEnd.Broker, tls.Secret, tls.ClientCa, $"tls-{listener}", $"{Root}/{listener}");
}
