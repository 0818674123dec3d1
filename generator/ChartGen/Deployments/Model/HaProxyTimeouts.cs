using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace ChartGen.Deployments.Model;

/// <summary>The timeouts of haproxy.cfg.</summary>
public sealed record HaProxyTimeouts
{
    /// <summary>How long a connection to a broker may take.</summary>
    [Description("timeout connect: how long a connection to a broker may take.")]
    [RegularExpression(Patterns.Duration), StringLength(12)]
    public string Connect { get; init; } = "5s";

    /// <summary>How long a client may be silent.</summary>
    [Description("timeout client: how long a client may be silent; at least 1.5 times broker.maxKeepalive.")]
    [RegularExpression(Patterns.Duration), StringLength(12)]
    public string Client { get; init; } = "45m";

    /// <summary>How long a broker may be silent.</summary>
    [Description("timeout server: how long a broker may be silent; at least 1.5 times broker.maxKeepalive.")]
    [RegularExpression(Patterns.Duration), StringLength(12)]
    public string Server { get; init; } = "45m";

    /// <summary>How long a health check may take.</summary>
    [Description("timeout check: how long a health check may take once it is connected.")]
    [RegularExpression(Patterns.Duration), StringLength(12)]
    public string Check { get; init; } = "5s";

    /// <summary>How long open sessions keep a stopping proxy alive.</summary>
    [Description("hard-stop-after: how long open sessions keep a stopping proxy alive.")]
    [RegularExpression(Patterns.Duration), StringLength(12)]
    public string HardStopAfter { get; init; } = "30s";
}
