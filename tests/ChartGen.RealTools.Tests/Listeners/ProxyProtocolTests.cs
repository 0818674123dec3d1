using ChartGen.Mosquitto;
using ChartGen.RealTools.Tests.Cluster;
using ChartGen.RealTools.Tests.Mosquitto;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Listeners;

/// <summary>
/// What HAProxy tells the broker of its clients. No mosquitto here knows PROXY protocol, so a second HAProxy reads it in the
/// broker's pod, writes down whom it was told, and passes the connection on.
/// </summary>
public sealed class ProxyProtocolTests
{
    private const string Reader = """
        global
            log stdout format raw local0
        defaults
            mode tcp
            log global
            log-format "told %ci"
            option dontlognull
            timeout connect 5s
            timeout client 60s
            timeout server 60s
        listen plain
            bind :1883 accept-proxy
            server broker 127.0.0.1:2883
        listen decrypted
            bind :8883 accept-proxy
            server broker 127.0.0.1:2884

        """;

    private static readonly string[] Settings =
    [
        "version=2.9", "broker.listeners=[{port: 1883, proxyProtocol: true}, {port: 8883, tls: {secret: s}, proxyProtocol: true}]",
        "haproxy.maxConnections=1000",
    ];

    [Theory]
    [InlineData("2.9", "enable_proxy_protocol_v2 true")]
    [InlineData("3.0", "enable_proxy_protocol 2")]
    public void The_broker_is_told_to_expect_it_in_the_words_of_its_version(string version, string directive)
    {
        using var built = new Built("multinode", [.. Settings, $"version={version}"]);
        var config = MosquittoConfig.Parse(built.Text("mosquitto.conf"));

        var behind = config.Named("listener").Select(l => (l.Value, string.Join(' ', config.Behind(l).Take(1).Select(d => $"{d.Name} {d.Value}"))));

        Assert.Equal([("1883", directive), ("8883", directive), ("1885", "admin_listener true")], behind);
    }

    [Theory]
    [InlineData(1883)]
    [InlineData(8883)]
    public void The_broker_is_told_the_clients_address(int port)
    {
        using var built = new Built("multinode", Settings);
        using var servers = new TestAuthority("servers");
        using var folder = new TemporaryFolder();
        using var certificates = new MountedCertificates(servers, servers, [ProxyPod.Address], built.Text("haproxy.cfg"));
        using var network = new PodNetwork("10.96.0.10");
        var config = built.Text("mosquitto.conf")
            .Replace("listener 1883\n", "listener 2883\n", StringComparison.Ordinal)
            .Replace("listener 8883\n", "listener 2884\n", StringComparison.Ordinal);
        using var broker = new BrokerPod(network, config, 0);
        using var reader = broker.Pod.Start("haproxy", "-db", "-f", folder.Write("reader.cfg", Reader));
        using var proxy = new ProxyPod(network, folder.Write("haproxy.cfg", certificates.Adapt(built.Text("haproxy.cfg"))), 4096);
        string[] trust = port == 1883 ? [] : ["--cafile", folder.Write("ca.crt", servers.Pem)];

        Poll.Until(
            $"a client comes in on {port}",
            TimeSpan.FromSeconds(60),
            () => network.Node.Run("mosquitto_pub", [.. OpenSourceConfig.Client(ProxyPod.Address, port, "t"), "-m", "x", .. trust]).ExitCode == 0,
            () => $"{broker}\n{reader}\n{proxy}");
        Poll.Until("the reader has written it down", TimeSpan.FromSeconds(30), () => reader.Output.Contains("told ", StringComparison.Ordinal), reader.ToString);

        Assert.Contains("told 10.244.0.1\n", reader.Output, StringComparison.Ordinal);
        Assert.DoesNotContain($"told {ProxyPod.Address}\n", reader.Output, StringComparison.Ordinal);
    }
}
