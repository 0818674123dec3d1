using System.Text.Json.Serialization;

namespace ChartGen.Deployments.Model;

/// <summary>Who owns spec.replicas of the StatefulSet.</summary>
public enum ReplicaOwner
{
    /// <summary>The chart renders the live number, found with Helm's lookup.</summary>
    [JsonStringEnumMemberName("lookup")]
    Lookup,

    /// <summary>The field is never rendered; the autoscaler alone sets it.</summary>
    [JsonStringEnumMemberName("hpa")]
    Hpa,
}
