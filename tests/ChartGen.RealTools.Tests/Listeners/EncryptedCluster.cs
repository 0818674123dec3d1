using ChartGen.RealTools.Tests.Cluster;
using ChartGen.RealTools.Tests.Mosquitto;
using ChartGen.Testing;

namespace ChartGen.RealTools.Tests.Listeners;

/// <summary>
/// One real broker and one real HAProxy with the files of a deployment that has every kind of listener, and certificates where
/// the chart mounts them. Both programs get an OpenSSL that allows everything, so that what is refused is refused by the files.
/// </summary>
internal sealed class EncryptedCluster : IDisposable
{
    public const int AtProxy = 8883;
    public const int AtProxyForClientsOf = 8884;
    public const int AtBroker = 8886;
    public const int AtBrokerForClientsOf = 8887;
    public const int WebSocket = 8083;
    public const int WebSocketAtProxy = 8084;

    private const string Listeners =
        "broker.listeners=[{port: 1883}"
        + ", {port: 8883, tls: {secret: s}}"
        + ", {port: 8884, tls: {secret: s, clientCa: {secret: c}}}"
        + ", {port: 8886, tls: {secret: s, terminateAt: broker}}"
        + ", {port: 8887, tls: {secret: s, clientCa: {configMap: c}, terminateAt: broker}}"
        + ", {port: 8083, protocol: websockets}"
        + ", {port: 8084, protocol: websockets, tls: {secret: s}}]";

    private const string AllowingOpenSsl = """
        openssl_conf = defaults
        [defaults]
        ssl_conf = modules
        [modules]
        system_default = lowest
        [lowest]
        MinProtocol = None
        CipherString = DEFAULT@SECLEVEL=0
        """;

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(60);
    private readonly TemporaryFolder folder = new();
    private readonly Built built;
    private readonly MountedCertificates certificates;
    private readonly string openSsl;

    public EncryptedCluster()
    {
        built = new Built("multinode", Listeners, "haproxy.maxConnections=1000");
        certificates = new MountedCertificates(Servers, Clients, Addresses, built.Text("haproxy.cfg"), built.Text("mosquitto.conf"));
        openSsl = $"OPENSSL_CONF={folder.Write("openssl.cnf", AllowingOpenSsl)}";
        RealProgram.Run(RealTool.Require("chmod"), "-R", "a+rX", folder.Path);
        Network = new PodNetwork("10.96.0.10");
        Broker = new BrokerPod(Network, certificates.Adapt(built.Text("mosquitto.conf")), 0, leads: true, openSsl);
        Proxy = new ProxyPod(Network, folder.Write("haproxy.cfg", certificates.Adapt(built.Text("haproxy.cfg"))), 4096, null, openSsl);
    }

    public TestAuthority Servers { get; } = new("servers");

    public TestAuthority Clients { get; } = new("clients");

    public PodNetwork Network { get; }

    public BrokerPod Broker { get; }

    public ProxyPod Proxy { get; }

    private static string[] Addresses => [ProxyPod.Address, "10.244.1.1"];

    /// <summary>What a client is given to trust a server of an authority.</summary>
    public string[] Trust(TestAuthority authority) => ["--cafile", folder.Write($"ca-{Guid.NewGuid():N}.crt", authority.Pem)];

    /// <summary>What a client is given to show a certificate of an authority.</summary>
    public string[] Show(TestAuthority authority)
    {
        var (certificate, key) = authority.Sign("machine-1");
        var name = Guid.NewGuid().ToString("N");
        return ["--cert", folder.Write($"{name}.crt", certificate), "--key", folder.Write($"{name}.key", key)];
    }

    /// <summary>Publishes once.</summary>
    public RunResult Publish(string address, int port, string message, params string[] options) =>
        Network.Node.Run("mosquitto_pub", [.. OpenSourceConfig.Client(address, port, "listeners"), "-m", message, .. options]);

    /// <summary>Publishes until it is taken, and then waits until who is subscribed at the broker has got it.</summary>
    public void ExpectDelivery(string address, int port, params string[] options) =>
        ExpectDelivery($"{address}:{port}", message => Publish(address, port, message, options) is { ExitCode: 0 });

    /// <summary>Sends a message in some way until it is delivered to who is subscribed at the broker's admin listener.</summary>
    public void ExpectDelivery(string what, Func<string, bool> send)
    {
        var message = $"to {what} {Guid.NewGuid():N}";
        BackgroundProgram? subscriber = null;
        Expect($"a client is subscribed before {what}", () =>
        {
            if (subscriber is null or { HasExited: true })
            {
                subscriber?.Dispose();
                subscriber = Network.Node.Start("stdbuf", ["-oL", RealTool.Require("mosquitto_sub"), "-d", "-C", "1", .. OpenSourceConfig.Client(Broker.Address, 1885, "listeners")]);
            }

            return subscriber.Output.Contains("Subscribed", StringComparison.Ordinal);
        });
        using var listening = subscriber!;
        Expect($"a message over {what} is delivered", () => send(message) && listening.Output.Contains(message, StringComparison.Ordinal));
    }

    /// <summary>The kubelet writes certificates of other authorities into the pods.</summary>
    public void Renew(TestAuthority servers) => certificates.Renew(servers, Clients, Addresses);

    public void Expect(string what, Func<bool> condition) => Poll.Until(what, Soon, condition, () => $"{Broker}\n{Proxy}");

    /// <summary>Asks for one version of TLS, with a client that would take any.</summary>
    public RunResult Handshake(string address, int port, string version) => Network.Node.Run(
        "env", openSsl, RealTool.Require("timeout"), "10", RealTool.Require("openssl"), "s_client", "-connect", $"{address}:{port}", version);

    public void Dispose()
    {
        Proxy.Dispose();
        Broker.Dispose();
        Network.Dispose();
        certificates.Dispose();
        built.Dispose();
        folder.Dispose();
        Servers.Dispose();
        Clients.Dispose();
    }
}
