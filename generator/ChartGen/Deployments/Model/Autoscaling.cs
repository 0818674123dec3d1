using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace ChartGen.Deployments.Model;

/// <summary>The HorizontalPodAutoscaler of the brokers.</summary>
public sealed record Autoscaling
{
    /// <summary>Whether there is an autoscaler.</summary>
    [Description("Whether the number of brokers follows the load. Without it there are replicas.min brokers.")]
    public bool Enabled { get; init; } = true;

    /// <summary>The CPU utilization aimed at, in percent of the request.</summary>
    [Description("The average CPU utilization aimed at, in percent of the CPU request.")]
    [Range(1, 100), Example("80")]
    public int CpuThreshold { get; init; } = 60;

    /// <summary>The memory utilization aimed at, in percent of the request, or null.</summary>
    [Description("The average memory utilization aimed at, in percent of the memory request; null leaves memory out.")]
    [Range(1, 100), Example("80")]
    public int? MemoryThreshold { get; init; }

    /// <summary>How brokers are added.</summary>
    [Description("How brokers are added: one a step.")]
    public ScalingWindow ScaleUp { get; init; } = new() { StabilizationWindowSeconds = 0, PeriodSeconds = 120 };

    /// <summary>How brokers are removed.</summary>
    [Description("How brokers are removed: one a step.")]
    public ScalingWindow ScaleDown { get; init; } = new() { StabilizationWindowSeconds = 3600, PeriodSeconds = 600 };
}
