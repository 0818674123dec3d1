using System.Text.Json.Serialization;

namespace ChartGen.Deployments.Model;

/// <summary>What a broker does on a directory with a wrong or missing identity file.</summary>
public enum IdentityMode
{
    /// <summary>It refuses to start.</summary>
    [JsonStringEnumMemberName("require")]
    Require,

    /// <summary>It says so and starts.</summary>
    [JsonStringEnumMemberName("warn")]
    Warn,

    /// <summary>It does not look.</summary>
    [JsonStringEnumMemberName("off")]
    Off,
}
