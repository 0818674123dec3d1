using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace ChartGen.Deployments.Model;

/// <summary>The proxy before the brokers.</summary>
public sealed record HaProxySettings
{
    /// <summary>The image.</summary>
    [Description("The image; null: docker.io/library/haproxy:3.2. The vendor names none.")]
    [RegularExpression(Patterns.Image), StringLength(255), Example("docker.io/library/haproxy:3.2")]
    public string? Image { get; init; }

    /// <summary>How many proxies there are.</summary>
    [Description("How many proxies there are; more than one get a PodDisruptionBudget and are spread over the nodes.")]
    [Range(1, 64)]
    public int Replicas { get; init; } = 1;

    /// <summary>The port on every node that leads to listener 1883, or null for none.</summary>
    [Description("The port on every node that leads to the brokers' port 1883, as long as that listener names none itself; null: 1883 is for clients inside the cluster alone.")]
    [Range(30000, 32767)]
    public int? NodePort { get; init; } = 31028;

    /// <summary>Which nodes answer on the NodePorts.</summary>
    [Description("Which nodes answer on the NodePorts: Cluster is every node, but HAProxy sees the node's address in place of the client's; Local is the nodes that run a proxy, and the client's address stays.")]
    public TrafficPolicy ExternalTrafficPolicy { get; init; }

    /// <summary>The most connections of clients.</summary>
    [Description("maxconn of haproxy.cfg: the most connections of clients at a time, for each proxy.")]
    [Range(1, 1000000)]
    public int MaxConnections { get; init; } = 10000;

    /// <summary>The file limit that the container runtime gives.</summary>
    [Description("The limit of open files that the container runtime gives a pod (it is not written anywhere; a pod cannot raise it). At least 2 x maxConnections + capacity for each listener + 100, or HAProxy does not start.")]
    [Range(1024, 1073741824)]
    public int FileLimit { get; init; } = 32768;

    /// <summary>How a connection finds its broker.</summary>
    [Description("The balancing algorithm; null: leastconn in dynsec mode, roundrobin in full mode.")]
    public BalanceAlgorithm? Balance { get; init; }

    /// <summary>The DNS servers that resolve the brokers' names.</summary>
    [Description("The DNS servers that resolve the brokers' names: auto takes the pod's own (right in every cluster), or a list of addresses with ports.")]
    [Example("[\"10.96.0.10:53\"]")]
    public DnsServers Dns { get; init; } = DnsServers.Auto;

    /// <summary>The timeouts.</summary>
    [Description("The timeouts of haproxy.cfg: a number with the unit us, ms, s, m, h or d; milliseconds without one.")]
    public HaProxyTimeouts Timeouts { get; init; } = new();

    /// <summary>How long a stopping proxy still takes new connections, in seconds.</summary>
    [Description("How long a stopping proxy still takes new connections, in seconds: until the nodes have learnt that it goes, they send some.")]
    [Range(0, 600)]
    public int PreStopSeconds { get; init; } = 5;

    /// <summary>How long a proxy may take to stop, in seconds.</summary>
    [Description("How long a proxy may take to stop, in seconds; more than preStopSeconds and timeouts.hardStopAfter together.")]
    [Range(1, 3600)]
    public int TerminationGracePeriodSeconds { get; init; } = 60;

    /// <summary>CPU and memory.</summary>
    [Description("CPU and memory of a proxy.")]
    public Resources Resources { get; init; } = Resources.Of("100m", "256Mi", "512Mi");

    /// <summary>The user id of the proxy.</summary>
    [Description("The user id of the proxy; the image's own is 99.")]
    [Range(1, 2147483647)]
    public int RunAsUser { get; init; } = 99;

    /// <summary>Further annotations of the pods.</summary>
    [Description("Further annotations of the proxies' pods. A change of one rolls them.")]
    [KeysMatch(Patterns.AnnotationName), Example("{prometheus.io/port: \"8404\"}")]
    public IReadOnlyDictionary<string, string> PodAnnotations { get; init; } = new Dictionary<string, string>();
}
