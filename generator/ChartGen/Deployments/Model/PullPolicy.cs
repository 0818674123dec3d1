using System.Text.Json.Serialization;

namespace ChartGen.Deployments.Model;

/// <summary>When the kubelet pulls an image.</summary>
public enum PullPolicy
{
    /// <summary>When the node does not have it.</summary>
    [JsonStringEnumMemberName("IfNotPresent")]
    IfNotPresent,

    /// <summary>At every start.</summary>
    [JsonStringEnumMemberName("Always")]
    Always,

    /// <summary>Not at all: the node has it.</summary>
    [JsonStringEnumMemberName("Never")]
    Never,
}
