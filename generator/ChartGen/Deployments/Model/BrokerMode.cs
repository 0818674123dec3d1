using System.Text.Json.Serialization;

namespace ChartGen.Deployments.Model;

/// <summary>How the nodes of the cluster divide the work.</summary>
public enum BrokerMode
{
    /// <summary>Dynamic-security sync, active-active: every broker serves.</summary>
    [JsonStringEnumMemberName("dynsec")]
    Dynsec,

    /// <summary>Full sync, active-passive: only the leader serves.</summary>
    [JsonStringEnumMemberName("full")]
    Full,
}
