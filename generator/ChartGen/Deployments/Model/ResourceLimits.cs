using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace ChartGen.Deployments.Model;

/// <summary>What a container may use at most.</summary>
public sealed record ResourceLimits
{
    /// <summary>CPU, in cores or thousandths (m), or null.</summary>
    [Description("CPU: cores, or thousandths with the suffix m; null is no limit, so that bursts are not throttled.")]
    [RegularExpression(Patterns.Quantity), StringLength(20), Example("\"2\"")]
    public string? Cpu { get; init; }

    /// <summary>Memory, in bytes with an optional suffix, or null.</summary>
    [Description("Memory: bytes, with a suffix such as Mi or Gi; null is no limit.")]
    [RegularExpression(Patterns.Quantity), StringLength(20), Example("1Gi")]
    public string? Memory { get; init; }
}
