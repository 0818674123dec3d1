using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace ChartGen.Deployments.Model;

/// <summary>What is reserved for a container.</summary>
public sealed record ResourceRequests
{
    /// <summary>CPU, in cores or thousandths (m).</summary>
    [Description("CPU: cores, or thousandths with the suffix m.")]
    [RegularExpression(Patterns.Quantity), StringLength(20), Example("500m")]
    public string Cpu { get; init; } = "100m";

    /// <summary>Memory, in bytes with an optional suffix.</summary>
    [Description("Memory: bytes, with a suffix such as Mi or Gi.")]
    [RegularExpression(Patterns.Quantity), StringLength(20), Example("512Mi")]
    public string Memory { get; init; } = "128Mi";
}
