using System.ComponentModel;

namespace ChartGen.Deployments.Model;

/// <summary>What a container asks for and may use.</summary>
public sealed record Resources
{
    /// <summary>What is reserved.</summary>
    [Description("What is reserved on the node. The autoscaler's percentages are of these.")]
    public ResourceRequests Requests { get; init; } = new();

    /// <summary>What is the most.</summary>
    [Description("The most that the container may use; null is no limit.")]
    public ResourceLimits Limits { get; init; } = new();

    internal static Resources Of(string cpu, string memory, string memoryLimit) => new()
    {
        Requests = new() { Cpu = cpu, Memory = memory },
        Limits = new() { Memory = memoryLimit },
    };
}
