using ChartGen.RealTools.Tests.Cluster;
using ChartGen.RealTools.Tests.Mosquitto;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.HaProxy;

/// <summary>The built haproxy.cfg at work: a real HAProxy, a DNS server and real brokers, each with an address of its own.</summary>
public sealed class ProxyInFrontOfBrokersTests : IDisposable
{
    /// <summary>The lowest limit that the deployment rules allow for 1,000 connections and capacity 6.</summary>
    private const int LowestFileLimit = (2 * 1000) + 6 + 100;

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(60);
    private readonly List<IDisposable> running = [];

    [Fact]
    public void A_message_reaches_every_broker_as_three_become_six_and_three_again()
    {
        using var built = new Built("multinode", "haproxy.maxConnections=1000");
        var network = Keep(new PodNetwork("10.96.0.10"));
        var brokers = Enumerable.Range(0, 3).Select(i => StartBroker(network, built, i)).ToList();
        var proxy = Keep(new ProxyPod(network, built["haproxy.cfg"], LowestFileLimit));
        ExpectMessages(network, proxy, brokers, "with three brokers");

        brokers.AddRange(Enumerable.Range(3, 3).Select(i => StartBroker(network, built, i)));
        ExpectMessages(network, proxy, brokers, "with six brokers");

        var leaving = brokers.Skip(3).ToList();
        leaving.ForEach(b => b.ScaleDown());
        brokers.RemoveRange(3, 3);
        foreach (var server in leaving.Select(b => b.Server))
        {
            Expect($"{server} takes no more sessions", () => !proxy.Is(server, "UP"), proxy, network);
        }

        ExpectMessages(network, proxy, brokers, "with three brokers again");
        foreach (var server in leaving.Select(b => b.Server))
        {
            Expect($"{server} is gone from the DNS and in maintenance", () => proxy.Is(server, "MAINT"), proxy, network);
        }

        Assert.All(brokers, b => Assert.True(proxy.Is(b.Server, "UP"), proxy.ToString()));
    }

    [Fact]
    public void A_session_on_a_broker_that_vanishes_without_a_word_is_cut()
    {
        using var built = new Built("multinode", "haproxy.maxConnections=1000");
        var network = Keep(new PodNetwork("10.96.0.10"));
        var brokers = Enumerable.Range(0, 3).Select(i => StartBroker(network, built, i)).ToList();
        var proxy = Keep(new ProxyPod(network, built["haproxy.cfg"], LowestFileLimit));
        ExpectMessages(network, proxy, brokers, "with three brokers");
        var session = Keep(proxy.Subscribe("held"));
        Expect("the session is open", () => session.Output.Contains("Subscribed", StringComparison.Ordinal), proxy, session);
        Expect("one broker holds it", () => brokers.Count(b => Sessions(proxy, b) == "1") == 1, proxy, session);
        var holder = brokers.Single(b => Sessions(proxy, b) == "1");

        NetworkNamespace.Ip("-n", holder.Pod.Name, "link", "set", "eth0", "down");

        Expect($"the session on {holder.Server} is cut", () => Sessions(proxy, holder) == "0", proxy, session);
        Expect(
            "the client is back on another broker",
            () => brokers.Any(b => b != holder && Sessions(proxy, b) == "1") && session.Output.Split("CONNACK (0)").Length == 3,
            proxy,
            session);
    }

    [Fact]
    public void In_full_sync_mode_the_messages_follow_the_leader()
    {
        using var built = new Built("multinode", "haproxy.maxConnections=1000", "broker.mode=full");
        var network = Keep(new PodNetwork("10.96.0.10"));
        var brokers = Enumerable.Range(0, 3).Select(i => StartBroker(network, built, i, leads: i == 1)).ToList();
        var proxy = Keep(new ProxyPod(network, built["haproxy.cfg"], LowestFileLimit));
        ExpectMessages(network, proxy, [brokers[1]], "while broker 1 leads");

        brokers[1].Lead(false);
        brokers[2].Lead(true);

        ExpectMessages(network, proxy, [brokers[2]], "while broker 2 leads");
        Expect("the old leader takes no more sessions", () => proxy.Is("m2", "DOWN"), proxy, network);
    }

    [Fact]
    public void The_pods_own_DNS_servers_are_asked_when_dns_is_auto()
    {
        using var built = new Built("multinode", "haproxy.maxConnections=1000", "haproxy.dns=auto");
        var network = Keep(new PodNetwork("172.30.0.10"));
        var brokers = Enumerable.Range(0, 3).Select(i => StartBroker(network, built, i)).ToList();

        var proxy = Keep(new ProxyPod(network, built["haproxy.cfg"], LowestFileLimit, nameserver: "172.30.0.10"));

        ExpectMessages(network, proxy, brokers, "with three brokers");
    }

    [Fact]
    public void A_full_proxy_still_answers_its_probe()
    {
        using var built = new Built("multinode", "haproxy.maxConnections=20");
        var network = Keep(new PodNetwork("10.96.0.10"));
        var brokers = Enumerable.Range(0, 3).Select(i => StartBroker(network, built, i)).ToList();
        var proxy = Keep(new ProxyPod(network, built["haproxy.cfg"], 1024));
        ExpectMessages(network, proxy, brokers, "with three brokers");

        Keep(network.Node.Start("bash", "-c", $"for i in {{1..30}}; do exec {{session}}<>/dev/tcp/{ProxyPod.Address}/1883; done; cat"));

        Expect("every place is taken", () => proxy.Metric("haproxy_frontend_current_sessions{proxy=\"mqtt\"}") == "20", proxy, network);
        Assert.True(proxy.IsHealthy);
    }

    [Fact]
    public void A_stopping_proxy_ends_open_sessions_after_hardStopAfter()
    {
        using var built = new Built("multinode", "haproxy.maxConnections=1000", "haproxy.timeouts.hardStopAfter=2s");
        var network = Keep(new PodNetwork("10.96.0.10"));
        var broker = StartBroker(network, built, 0);
        var proxy = Keep(new ProxyPod(network, built["haproxy.cfg"], LowestFileLimit));
        ExpectMessages(network, proxy, [broker], "with one broker");
        var session = Keep(proxy.Subscribe("held"));
        Expect("the session is open", () => session.Output.Contains("Subscribed", StringComparison.Ordinal), proxy, session);

        proxy.Program.Signal("USR1");

        Expect("HAProxy ends although a session is open", () => proxy.Program.HasExited, proxy, session);
    }

    [Fact]
    public void The_stats_frontend_shows_the_probe_and_the_metrics_and_nothing_else()
    {
        using var built = new Built("multinode", "haproxy.maxConnections=1000");
        var network = Keep(new PodNetwork("10.96.0.10"));
        var proxy = Keep(new ProxyPod(network, built["haproxy.cfg"], LowestFileLimit));
        Expect("the probe is answered though no broker is there", () => proxy.IsHealthy, proxy, network);

        Assert.Contains("haproxy_process_max_connections", proxy.Get("/metrics"), StringComparison.Ordinal);
        Assert.All(["/", "/stats", "/haproxy?stats", "/metricsx"], path => Assert.StartsWith("HTTP/1.1 404 ", proxy.Get(path), StringComparison.Ordinal));
        Assert.DoesNotContain("WARNING", proxy.Program.Output, StringComparison.Ordinal);
    }

    public void Dispose() => running.AsEnumerable().Reverse().ToList().ForEach(r => r.Dispose());

    private static string? Sessions(ProxyPod proxy, BrokerPod broker) =>
        proxy.Metric($"haproxy_server_current_sessions{{proxy=\"brokers\",server=\"{broker.Server}\"}}");

    private static void Expect(string what, Func<bool> condition, params object[] witnesses) =>
        Poll.Until(what, Soon, condition, () => string.Join('\n', witnesses));

    /// <summary>A client listens on each broker directly; messages through the proxy must reach them all.</summary>
    private static void ExpectMessages(PodNetwork network, ProxyPod proxy, IReadOnlyList<BrokerPod> brokers, string when)
    {
        var topic = "through/the/proxy";
        var listeners = brokers.ToDictionary(b => b, b => SubscribeAt(network, b, topic));
        Expect(
            $"messages through the proxy reach every broker, {when}",
            () =>
            {
                proxy.Publish(topic, when);
                return listeners.Values.All(l => l.HasExited);
            },
            [proxy, network.Dns, .. listeners.Values]);
        Assert.All(listeners.Values, l => Assert.True(l.ExitCode == 0 && l.Output.Contains(when, StringComparison.Ordinal), l.ToString()));
        listeners.Values.ToList().ForEach(l => l.Dispose());
    }

    private static BackgroundProgram SubscribeAt(PodNetwork network, BrokerPod broker, string topic)
    {
        BackgroundProgram? listener = null;
        Expect(
            $"a client is subscribed at {broker.Server}",
            () =>
            {
                // A broker that has only just started may not listen yet: mosquitto_sub gives up at once then.
                if (listener is null or { HasExited: true })
                {
                    listener?.Dispose();
                    listener = network.Node.Start("stdbuf", ["-oL", RealTool.Require("mosquitto_sub"), "-d", "-C", "1", .. OpenSourceConfig.Client(broker.Address, 1883, topic)]);
                }

                return listener.Output.Contains("Subscribed", StringComparison.Ordinal);
            },
            broker);
        return listener!;
    }

    private BrokerPod StartBroker(PodNetwork network, Built built, int ordinal, bool leads = true) =>
        Keep(new BrokerPod(network, built.Text("mosquitto.conf"), ordinal, leads));

    private T Keep<T>(T resource)
        where T : IDisposable
    {
        running.Add(resource);
        return resource;
    }
}
