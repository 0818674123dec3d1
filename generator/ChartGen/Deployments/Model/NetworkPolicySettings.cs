using System.ComponentModel;

namespace ChartGen.Deployments.Model;

/// <summary>The NetworkPolicies.</summary>
public sealed record NetworkPolicySettings
{
    /// <summary>Whether the chart brings them.</summary>
    [Description("Whether the chart brings NetworkPolicies. They work where the cluster's network plugin enforces them.")]
    public bool Deploy { get; init; } = true;
}
