using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ChartGen.Deployments.Model;
using ChartGen.Pictures;
using ChartGen.Topologies;
using Xunit;

namespace ChartGen.Tests.Pictures;

public sealed partial class TopologyPictureTests
{
    private static readonly Deployment Documented = new()
    {
        Metadata = new() { Name = "multinode" },
        Nfs = new() { Server = "10.10.10.10", Clients = ["*"] },
    };

    [Fact]
    public void A_small_deployment_is_drawn_in_full()
    {
        var topology = Topology.Of(Documented);
        var texts = Texts(topology);

        foreach (var broker in topology.Brokers)
        {
            Assert.Contains(broker.Server, texts);
            Assert.Contains(broker.Pod, texts);
            Assert.Contains(broker.Volume, texts);
            Assert.Contains(broker.Directory, texts);
        }

        foreach (var word in new[] { "31028", "31021", "1883", "1885", "7000", "8088", "node-1", "node-2", "node-3", "on node-1", "server1/management-center/config" })
        {
            Assert.Contains(word, texts);
        }
    }

    [Fact]
    public void Every_listener_is_told_and_those_open_to_the_outside_are_entrances()
    {
        var tls = new ListenerTls { Secret = "t" };
        Listener[] listeners =
        [
            new() { Port = 1883 },
            new() { Port = 8883, NodePort = 31883, Tls = tls },
            new() { Port = 8084, NodePort = 31084, Tls = tls, Protocol = ListenerProtocol.Websockets },
        ];
        var texts = Texts(Topology.Of(Documented with { Broker = new() { Listeners = listeners }, Haproxy = new() { NodePort = null } }));

        Assert.Superset(new HashSet<string> { "31883", "31084", "MQTT, TLS", "WebSocket, TLS", "1883", "8883", "8084", "MQTT; inside the cluster, through HAProxy" }, texts);
        Assert.DoesNotContain("31028", texts);
        Assert.DoesNotContain(texts, t => t.Contains("more", StringComparison.Ordinal));
    }

    [Fact]
    public void Entrances_for_which_there_is_no_room_are_counted()
    {
        var listeners = Enumerable.Range(0, 7).Select(i => new Listener { Port = 9000 + i, NodePort = 31000 + i }).ToArray();
        var texts = Texts(Topology.Of(Documented with { Broker = new() { Listeners = listeners }, Replicas = new() { Min = 3, Max = 3, Capacity = 3 } }));

        Assert.Contains("31001", texts);
        Assert.DoesNotContain("31002", texts);
        Assert.Contains("and 5 more", texts);
        Assert.All(listeners, l => Assert.Contains(texts, t => t == $"{l.Port}" || t.StartsWith($"{l.Port} +", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(5, 45, 60)]
    [InlineData(3, 600, 600)]
    [InlineData(3, 5, 1023)]
    [InlineData(3, 4, 13)]
    public void A_large_deployment_is_summed_up_and_no_place_is_forgotten(int min, int max, int capacity)
    {
        var topology = Topology.Of(Documented with { Replicas = new() { Min = min, Max = max, Capacity = capacity } });
        var texts = Texts(topology);

        var shown = topology.Brokers.Count(b => texts.Contains(b.Pod));
        var hidden = texts.Select(t => Hidden().Match(t)).Where(m => m.Success).Sum(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture));
        Assert.InRange(shown, 3, 12);
        Assert.Equal(capacity, shown + hidden);
        foreach (var ordinal in new[] { 0, min - 1, min, max - 1, capacity - 1 })
        {
            Assert.Contains(topology.Brokers[ordinal].Pod, texts);
        }
    }

    [Fact]
    public void Each_place_is_filled_by_what_it_is_used_for()
    {
        var boxes = Drawing(Topology.Of(Documented)).Descendants()
            .Where(e => e.Name.LocalName == "rect" && (string?)e.Attribute("width") == "168" && (string?)e.Attribute("height") == "30")
            .Select(e => (string?)e.Attribute("class"));

        Assert.Equal(["pod", "pod", "pod", "demand", "demand", "prepared"], boxes);
    }

    [Fact]
    public void Without_an_autoscaler_nothing_is_promised_above_the_minimum()
    {
        var texts = Texts(Topology.Of(Documented with { Autoscaling = new() { Enabled = false } }));

        Assert.Contains("3 always run", texts);
        Assert.DoesNotContain(texts, t => t.Contains("CPU", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_cannot_break_out_of_its_place()
    {
        const string Hostile = "</text><script>&\"'";
        var drawing = Drawing(Topology.Of(Documented with { Namespace = Hostile, Nodes = [Hostile], Metadata = new() { Name = Hostile } }));

        Assert.DoesNotContain(drawing.Descendants(), e => e.Name.LocalName == "script");
        Assert.Contains(drawing.Descendants(), e => e.Value == Hostile);
    }

    [Fact]
    public void Names_that_are_too_long_are_shortened_and_told_whole()
    {
        var prefix = new string('p', 40);
        var drawing = Drawing(Topology.Of(Documented with { Volumes = new() { Prefix = prefix } }));

        Assert.Contains(drawing.Descendants(), e => e.Name.LocalName == "title" && e.Value == $"{prefix}mosquitto-pv-0");
        Assert.All(drawing.Descendants().Where(e => e.Name.LocalName == "text"), e => Assert.InRange(Words(e).Length, 1, 140));
    }

    [Fact]
    public void Who_cannot_see_it_is_told()
    {
        var drawing = Drawing(Topology.Of(Documented));

        Assert.Equal("img", (string?)drawing.Attribute("role"));
        var ids = drawing.Elements().Where(e => e.Name.LocalName is "title" or "desc").Select(e => (string?)e.Attribute("id"));
        Assert.Equal((string?)drawing.Attribute("aria-labelledby"), string.Join(' ', ids));
        Assert.Contains("NodePort 31028", drawing.Elements().Single(e => e.Name.LocalName == "desc").Value, StringComparison.Ordinal);
    }

    private static XElement Drawing(Topology topology) => XElement.Parse(TopologyPicture.Draw(topology));

    private static HashSet<string> Texts(Topology topology) =>
        [.. Drawing(topology).Descendants().Where(e => e.Name.LocalName == "text").Select(Words)];

    private static string Words(XElement text) => string.Concat(text.Nodes().OfType<XText>().Select(t => t.Value));

    [GeneratedRegex("([0-9]+) more  ")]
    private static partial Regex Hidden();
}
