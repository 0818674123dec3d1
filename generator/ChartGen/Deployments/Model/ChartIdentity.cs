using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace ChartGen.Deployments.Model;

/// <summary>Name and version of the chart.</summary>
public sealed record ChartIdentity
{
    /// <summary>The chart's name.</summary>
    [Description("The chart's name; the archive is <name>-<version>.tgz.")]
    [RegularExpression(Patterns.DnsLabel)]
    public string Name { get; init; } = "mosquitto-multi-node-multi-host-autoscale";

    /// <summary>The chart's version.</summary>
    [Description("The chart's version, SemVer 2. Raise it with every change: registries and caches go by it.")]
    [StringLength(64), Example("0.2.0")]
    public string Version { get; init; } = "0.1.0";
}
