using System.Text.Json.Nodes;
using ChartGen.HaProxy;
using ChartGen.Mosquitto;
using Xunit;

namespace ChartGen.RealTools.Tests.Charts;

/// <summary>Every object of the chart has the listeners of mosquitto.conf and haproxy.cfg, no more and no fewer.</summary>
public class ListenerObjectTests
{
    private static readonly string[] Combinations =
    [
        "broker.listeners=[{port: 1883}]",
        "broker.listeners=[{port: 8883, nodePort: 31883, tls: {secret: s}}]",
        "broker.listeners=[{port: 1883}, {port: 8084, protocol: websockets, nodePort: 31084, tls: {secret: s}}, {port: 8884, nodePort: 31884, tls: {secret: s, clientCa: {configMap: c}, terminateAt: broker}}]",
        "broker.listeners=[{port: 9001, protocol: websockets}, {port: 8883, tls: {secret: s, clientCa: {secret: c, key: k.pem}}}]",
    ];

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var listeners in Combinations)
            {
                cases.Add(Helm.Four, listeners);
                cases.Add(Helm.Three, listeners);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Pods_Services_and_NetworkPolicies_have_the_ports_of_the_configurations(string helm, string listeners)
    {
        using var built = new Built("tls", listeners, "haproxy.nodePort=null");
        var objects = RenderedObjects.Of(helm, built.Chart, "--set", "imageCredentials.required=false");
        var clients = MosquittoConfig.Parse(built.Text("mosquitto.conf")).Named("listener").Select(l => l.Value).Where(p => p != "1885").Order().ToArray();
        var binds = HaProxyConfig.Parse(built.Text("haproxy.cfg")).OfKind("frontend").Single(f => f.Name == "mqtt").All("bind").Select(b => b.Argument(0)!.Split(':')[^1]);
        Assert.Equal(clients, binds.Order());

        var broker = Ports(Container(objects, "StatefulSet", "mosquitto"));
        var proxy = Ports(Container(objects, "Deployment", "ha"));
        Assert.Equal([.. clients, "1885", "7000"], broker.Values.Order(Length));
        Assert.Equal([.. clients, "8404"], proxy.Values.Order(Length));
        Assert.Equal(clients, ServicePorts(objects, "ha", proxy).Concat(ServicePorts(objects, "ha-internal", proxy)).Order());
        Assert.Equal([.. clients, "1885", "7000"], ServicePorts(objects, "mosquitto", broker).Order(Length));
        Assert.Equal([.. clients, "1885", "7000"], PolicyPorts(objects, "mosquitto", broker).Order(Length));
        Assert.Equal(clients, PolicyPorts(objects, "ha", proxy).Order());
        Assert.All(broker.Keys.Concat(proxy.Keys), name => Assert.InRange(name.Length, 1, 15));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_file_that_the_configurations_name_is_mounted_where_it_is_looked_for(string helm, string listeners)
    {
        using var built = new Built("tls", listeners, "haproxy.nodePort=null");
        var objects = RenderedObjects.Of(helm, built.Chart, "--set", "imageCredentials.required=false");
        var config = MosquittoConfig.Parse(built.Text("mosquitto.conf"));
        var frontend = HaProxyConfig.Parse(built.Text("haproxy.cfg")).OfKind("frontend").Single(f => f.Name == "mqtt");

        var ofBroker = new[] { "certfile", "keyfile", "cafile" }.SelectMany(config.Named).Select(d => d.Value);
        var ofProxy = frontend.All("bind").SelectMany(FilesOf);

        Assert.Equal(ofBroker.Order(), Mounted(objects, "StatefulSet", "mosquitto").Order());
        Assert.Equal(ofProxy.Order(), Mounted(objects, "Deployment", "ha").Order());
    }

    [Fact]
    public void Renewed_certificates_roll_the_pods_where_Reloader_is_installed()
    {
        using var built = new Built("tls", "haproxy.podAnnotations={example.com/team: plant}");
        var objects = RenderedObjects.Of(Helm.Four, built.Chart, "--set", "imageCredentials.required=false");

        var broker = Annotations(objects, "StatefulSet", "mosquitto");
        var proxy = Annotations(objects, "Deployment", "ha");

        Assert.Equal(("mqtt-tls", "mqtt-machines"), ((string)broker["secret.reloader.stakater.com/reload"]!, (string)broker["configmap.reloader.stakater.com/reload"]!));
        Assert.Equal(("mqtt-tls", "plant"), ((string)proxy["secret.reloader.stakater.com/reload"]!, (string)proxy["example.com/team"]!));
        Assert.False(proxy.ContainsKey("configmap.reloader.stakater.com/reload"));
    }

    [Theory]
    [InlineData(Helm.Four)]
    [InlineData(Helm.Three)]
    public void Several_proxies_are_never_lost_together(string helm)
    {
        using var built = new Built("tls", "haproxy.replicas=3", "haproxy.externalTrafficPolicy=Local", "haproxy.preStopSeconds=7");
        var objects = RenderedObjects.Of(helm, built.Chart, "--set", "imageCredentials.required=false");
        var deployment = objects.OfKind("Deployment").Single(o => Name(o) == "ha")["spec"]!;
        var pod = deployment["template"]!["spec"]!;
        var spread = Assert.Single(pod["topologySpreadConstraints"]!.AsArray())!;
        var budget = objects.OfKind("PodDisruptionBudget").Single(o => Name(o) == "ha")["spec"]!;

        Assert.Equal((0L, 1L), ((long)deployment["strategy"]!["rollingUpdate"]!["maxUnavailable"]!, (long)budget["maxUnavailable"]!));
        Assert.Equal(("kubernetes.io/hostname", "DoNotSchedule"), ((string)spread["topologyKey"]!, (string)spread["whenUnsatisfiable"]!));
        Assert.Equal(["sleep", "7"], pod["containers"]![0]!["lifecycle"]!["preStop"]!["exec"]!["command"]!.AsArray().Select(w => (string)w!));
        Assert.Equal("Local", (string)objects.OfKind("Service").Single(o => Name(o) == "ha")["spec"]!["externalTrafficPolicy"]!);
    }

    private static IComparer<string> Length => Comparer<string>.Create((a, b) =>
        (a is "1885" or "7000" or "8404", a).CompareTo((b is "1885" or "7000" or "8404", b)));

    private static string Name(JsonObject item) => (string)item["metadata"]!["name"]!;

    private static JsonNode Pod(RenderedObjects objects, string kind, string name) =>
        objects.OfKind(kind).Single(o => Name(o) == name)["spec"]!["template"]!;

    private static JsonObject Annotations(RenderedObjects objects, string kind, string name) =>
        Pod(objects, kind, name)["metadata"]!["annotations"]!.AsObject();

    private static JsonNode Container(RenderedObjects objects, string kind, string name) => Pod(objects, kind, name)["spec"]!["containers"]![0]!;

    private static Dictionary<string, string> Ports(JsonNode container) =>
        container["ports"]!.AsArray().ToDictionary(p => (string)p!["name"]!, p => $"{p!["containerPort"]}");

    private static IEnumerable<string> ServicePorts(RenderedObjects objects, string name, Dictionary<string, string> ofPod) =>
        objects.OfKind("Service").Where(o => Name(o) == name).SelectMany(o => o["spec"]!["ports"]!.AsArray()).Select(p =>
        {
            Assert.Equal(ofPod[(string)p!["targetPort"]!], $"{p["port"]}");
            return $"{p["port"]}";
        });

    private static IEnumerable<string> PolicyPorts(RenderedObjects objects, string name, Dictionary<string, string> ofPod) =>
        objects.OfKind("NetworkPolicy").Single(o => Name(o) == name)["spec"]!["ingress"]!.AsArray()
            .SelectMany(rule => rule!["ports"]!.AsArray())
            .Select(p => ofPod[(string)p!["port"]!]);

    private static IEnumerable<string> FilesOf(HaProxyDirective bind)
    {
        var words = bind.Words.Select(w => w.Text).ToList();
        foreach (var option in new[] { "crt", "ca-file" }.Where(words.Contains))
        {
            var file = $"/etc/mosquitto-tls/{words[words.IndexOf(option) + 1]}";
            yield return file;
            if (option == "crt")
            {
                yield return file + ".key";
            }
        }
    }

    /// <summary>The files of projected volumes, by their paths in the container.</summary>
    private static IEnumerable<string> Mounted(RenderedObjects objects, string kind, string name)
    {
        var volumes = Pod(objects, kind, name)["spec"]!["volumes"]!.AsArray()
            .Where(v => v!["projected"] is not null)
            .ToDictionary(v => (string)v!["name"]!, v => v!["projected"]!["sources"]!.AsArray());
        return Container(objects, kind, name)["volumeMounts"]!.AsArray()
            .Where(m => volumes.ContainsKey((string)m!["name"]!))
            .SelectMany(m => volumes[(string)m!["name"]!]
                .SelectMany(s => (s!["secret"] ?? s["configMap"])!["items"]!.AsArray())
                .Select(i => $"{m["mountPath"]}/{i!["path"]}"));
    }
}
