using System.Text.Json.Serialization;

namespace ChartGen.Deployments.Model;

/// <summary>HAProxy's balancing algorithms that fit long TCP sessions (configuration manual, balance).</summary>
public enum BalanceAlgorithm
{
    /// <summary>The server with the fewest connections.</summary>
    [JsonStringEnumMemberName("leastconn")]
    Leastconn,

    /// <summary>One after the other.</summary>
    [JsonStringEnumMemberName("roundrobin")]
    Roundrobin,

    /// <summary>By the client address.</summary>
    [JsonStringEnumMemberName("source")]
    Source,

    /// <summary>The first with a free place.</summary>
    [JsonStringEnumMemberName("first")]
    First,

    /// <summary>By chance.</summary>
    [JsonStringEnumMemberName("random")]
    Random,
}
