using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace ChartGen.Deployments.Model;

/// <summary>How many brokers there are.</summary>
public sealed record Replicas
{
    /// <summary>The least number of brokers.</summary>
    [Description("The brokers at the start and at least. The cluster refuses to shrink below 3 nodes.")]
    [Range(3, 1023)]
    public int Min { get; init; } = 3;

    /// <summary>The greatest number of brokers.</summary>
    [Description("The brokers at most.")]
    [Range(3, 1023)]
    public int Max { get; init; } = 5;

    /// <summary>The number of prepared places.</summary>
    [Description("The brokers for which directories, volumes, claims and HAProxy servers are prepared: max can be raised to it at install time without touching the NFS server.")]
    [Range(3, 1023)]
    public int Capacity { get; init; } = 6;

    /// <summary>Who decides the number of replicas when the chart is upgraded.</summary>
    [Description("Who owns spec.replicas of the StatefulSet: lookup renders the live number (helm install, helm upgrade); hpa never renders the field (Argo CD, helm template).")]
    public ReplicaOwner Owner { get; init; }
}
