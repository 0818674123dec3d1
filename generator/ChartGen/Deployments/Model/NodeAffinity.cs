using System.Text.Json.Serialization;

namespace ChartGen.Deployments.Model;

/// <summary>How strictly the Management Center stays on the first node.</summary>
public enum NodeAffinity
{
    /// <summary>It runs there or not at all.</summary>
    [JsonStringEnumMemberName("required")]
    Required,

    /// <summary>It runs there where it can.</summary>
    [JsonStringEnumMemberName("preferred")]
    Preferred,
}
