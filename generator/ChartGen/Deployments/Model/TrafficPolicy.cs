namespace ChartGen.Deployments.Model;

/// <summary>Which nodes answer on a NodePort (Kubernetes, externalTrafficPolicy).</summary>
public enum TrafficPolicy
{
    /// <summary>Every node, with its own address in place of the client's.</summary>
    Cluster,

    /// <summary>Only nodes that run a proxy; the client's address stays.</summary>
    Local,
}
