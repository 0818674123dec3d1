using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace ChartGen.Deployments.Model;

/// <summary>The Mosquitto brokers.</summary>
public sealed record BrokerSettings
{
    /// <summary>The image, or null for the one that follows from the version.</summary>
    [Description("The image; null: registry.cedalo.com/mosquitto/mosquitto:<version>.")]
    [RegularExpression(Patterns.Image), StringLength(255), Example("registry.cedalo.com/mosquitto/mosquitto:2.8")]
    public string? Image { get; init; }

    /// <summary>How the nodes of the cluster divide the work.</summary>
    [Description("How the nodes divide the work: dynsec (dynamic-security sync, active-active: every broker serves) or full (full sync, active-passive: only the leader serves).")]
    public BrokerMode Mode { get; init; }

    /// <summary>The ports for clients.</summary>
    [Description("The ports for clients. Not here: 1885 (administration) and 7000 (between brokers), which every broker has and nobody outside reaches.")]
    [AtLeast(1)]
    [Example("[{port: 1883}, {port: 8883, nodePort: 31883, tls: {secret: mqtt-tls}}, {port: 8083, protocol: websockets, nodePort: 31083, tls: {secret: mqtt-tls}}]")]
    public IReadOnlyList<Listener> Listeners { get; init; } = [new() { Port = 1883 }];

    /// <summary>CPU and memory.</summary>
    [Description("CPU and memory of a broker.")]
    public Resources Resources { get; init; } = Resources.Of("500m", "512Mi", "1Gi");

    /// <summary>The size of a broker's volume.</summary>
    [Description("The size that a broker's volume declares. NFS does not enforce it; it cannot be changed later.")]
    [RegularExpression(Patterns.Quantity), StringLength(20)]
    public string Storage { get; init; } = "5Gi";

    /// <summary>The longest keepalive of a client, in seconds.</summary>
    [Description("max_keepalive of mosquitto.conf: the longest keepalive of a client, in seconds. The proxy's timeouts must be 1.5 times as long.")]
    [Range(10, 65535)]
    public int MaxKeepalive { get; init; } = 1800;

    /// <summary>The largest packet, in bytes.</summary>
    [Description("max_packet_size of mosquitto.conf: the largest MQTT packet, in bytes.")]
    [Range(20, 268435455)]
    public int MaxPacketSize { get; init; } = 100000000;

    /// <summary>Further lines of mosquitto.conf.</summary>
    [Description("Further lines of mosquitto.conf, global options only: what ChartGen writes itself is refused. An option of a listener means the first of listeners.")]
    [StringLength(65536), Example("\"max_inflight_messages 100\\n\"")]
    public string ExtraConfig { get; init; } = "";

    /// <summary>How long a broker must be ready before the next one follows, in seconds.</summary>
    [Description("How long a broker must be ready before the next one is replaced, in seconds.")]
    [Range(0, 3600)]
    public int MinReadySeconds { get; init; } = 30;

    /// <summary>The lowest ordinal that an update replaces.</summary>
    [Description("The lowest ordinal that a rolling update replaces: for upgrades broker by broker.")]
    [Range(0, 1023)]
    public int Partition { get; init; }

    /// <summary>How long a broker may take to stop, in seconds.</summary>
    [Description("How long a broker may take to stop, in seconds; more than preStopSeconds.")]
    [Range(1, 3600)]
    public int TerminationGracePeriodSeconds { get; init; } = 120;

    /// <summary>How long a stopping broker waits, in seconds.</summary>
    [Description("How long a stopping broker waits at most, in seconds, for the cluster operator to take it out of the cluster while it lives. It asks the cluster and stops once it is no member.")]
    [Range(0, 3600)]
    public int PreStopSeconds { get; init; } = 60;

    /// <summary>What happens on a directory with a wrong or missing identity file.</summary>
    [Description("What a broker does on a data directory whose identity file is another's or missing: require refuses to start, warn says so, off does not look.")]
    public IdentityMode Identity { get; init; }

    /// <summary>The folder in the container that the license is mounted in.</summary>
    [Description("The folder in the container that the license is mounted in.")]
    [RegularExpression(Patterns.Path), StringLength(255)]
    public string LicensePath { get; init; } = "/mosquitto/license";

    /// <summary>The user id of the broker and owner of its data.</summary>
    [Description("The user id of the broker and owner of its data directory.")]
    [Range(1, 2147483647)]
    public int RunAsUser { get; init; } = 1000;

    /// <summary>The group id of the broker and of its data.</summary>
    [Description("The group id of the broker and of its data directory.")]
    [Range(1, 2147483647)]
    public int RunAsGroup { get; init; } = 1000;

    /// <summary>Further annotations of the pods.</summary>
    [Description("Further annotations of the brokers' pods. A change of one rolls them.")]
    [KeysMatch(Patterns.AnnotationName), Example("{prometheus.io/scrape: \"false\"}")]
    public IReadOnlyDictionary<string, string> PodAnnotations { get; init; } = new Dictionary<string, string>();

    /// <summary>Further environment variables.</summary>
    [Description("Further environment variables. No secrets: they stand in the chart.")]
    [KeysMatch(Patterns.EnvironmentName), Example("{CEDALO_LOG_LEVEL: debug}")]
    public IReadOnlyDictionary<string, string> Env { get; init; } = new Dictionary<string, string>();
}
