using ChartGen.RealTools.Tests.Cluster;
using Xunit;

namespace ChartGen.RealTools.Tests.Listeners;

/// <summary>Every kind of listener with the built files, a real HAProxy, a real broker and real clients.</summary>
public sealed class ListenersAtWorkTests
{
    private const string BrokersAddress = "10.244.1.1";

    [Fact]
    public void A_message_gets_through_every_listener_that_asks_for_no_certificate()
    {
        using var cluster = new EncryptedCluster();
        var trust = cluster.Trust(cluster.Servers);

        cluster.ExpectDelivery(ProxyPod.Address, 1883);
        cluster.ExpectDelivery(ProxyPod.Address, EncryptedCluster.AtProxy, trust);
        cluster.ExpectDelivery(ProxyPod.Address, EncryptedCluster.AtBroker, trust);
        cluster.ExpectDelivery(BrokersAddress, EncryptedCluster.AtBroker, trust);
    }

    [Theory]
    [InlineData(EncryptedCluster.AtProxyForClientsOf)]
    [InlineData(EncryptedCluster.AtBrokerForClientsOf)]
    public void A_client_needs_a_certificate_of_the_authority_where_one_is_named(int port)
    {
        using var cluster = new EncryptedCluster();
        using var stranger = new TestAuthority("stranger");
        var trust = cluster.Trust(cluster.Servers);

        cluster.ExpectDelivery(ProxyPod.Address, port, [.. trust, .. cluster.Show(cluster.Clients)]);

        Assert.NotEqual(0, cluster.Publish(ProxyPod.Address, port, "without a certificate", trust).ExitCode);
        Assert.NotEqual(0, cluster.Publish(ProxyPod.Address, port, "a stranger's", [.. trust, .. cluster.Show(stranger)]).ExitCode);
        Assert.NotEqual(0, cluster.Publish(ProxyPod.Address, port, "unencrypted").ExitCode);
    }

    [Theory]
    [InlineData(EncryptedCluster.AtProxy)]
    [InlineData(EncryptedCluster.AtBroker)]
    public void A_client_that_trusts_another_authority_does_not_connect(int port)
    {
        using var cluster = new EncryptedCluster();
        using var stranger = new TestAuthority("stranger");
        cluster.ExpectDelivery(ProxyPod.Address, port, cluster.Trust(cluster.Servers));

        var refused = cluster.Publish(ProxyPod.Address, port, "x", cluster.Trust(stranger));

        Assert.True(refused.ExitCode != 0 && refused.All.Contains("A TLS error occurred", StringComparison.Ordinal), refused.All);
    }

    [Theory]
    [InlineData(ProxyPod.Address, EncryptedCluster.AtProxy)]
    [InlineData(ProxyPod.Address, EncryptedCluster.WebSocketAtProxy)]
    [InlineData(BrokersAddress, EncryptedCluster.AtBroker)]
    public void TLS_below_1_2_is_refused(string address, int port)
    {
        using var cluster = new EncryptedCluster();
        cluster.Expect("TLS 1.2 is taken", () => cluster.Handshake(address, port, "-tls1_2").All.Contains("New, TLSv1.2,", StringComparison.Ordinal));

        var refused = cluster.Handshake(address, port, "-tls1_1").All;

        Assert.Contains("alert protocol version", refused, StringComparison.Ordinal);
        Assert.DoesNotContain("New, TLSv1", refused, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(EncryptedCluster.AtProxy)]
    [InlineData(EncryptedCluster.AtBroker)]
    public void A_renewed_certificate_is_taken_by_a_restart(int port)
    {
        using var cluster = new EncryptedCluster();
        using var renewed = new TestAuthority("renewed");
        var (before, after) = (cluster.Trust(cluster.Servers), cluster.Trust(renewed));
        cluster.ExpectDelivery(ProxyPod.Address, port, before);

        cluster.Renew(renewed);
        Assert.Equal(0, cluster.Publish(ProxyPod.Address, port, "still the former", before).ExitCode);
        cluster.Proxy.Restart();
        cluster.Broker.Lead(true);

        cluster.ExpectDelivery(ProxyPod.Address, port, after);
        Assert.NotEqual(0, cluster.Publish(ProxyPod.Address, port, "the former", before).ExitCode);
    }

    [Theory]
    [InlineData(EncryptedCluster.WebSocket, false)]
    [InlineData(EncryptedCluster.WebSocketAtProxy, true)]
    public void A_message_of_a_browser_gets_through(int port, bool encrypted)
    {
        using var cluster = new EncryptedCluster();

        cluster.ExpectDelivery($"websocket {port}", message =>
        {
            try
            {
                var sent = WebSocketClient.PublishAsync(
                    cluster.Network.Node, ProxyPod.Address, port, encrypted ? cluster.Servers : null, "listeners", message, TestContext.Current.CancellationToken);
                return sent.GetAwaiter().GetResult() is [0x20, 2, 0, 0];
            }
            catch (IOException)
            {
                // Not up yet.
                return false;
            }
        });
    }
}
