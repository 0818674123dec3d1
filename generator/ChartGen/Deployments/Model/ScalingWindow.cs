using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace ChartGen.Deployments.Model;

/// <summary>The pace of the autoscaler in one direction (autoscaling/v2 behavior).</summary>
public sealed record ScalingWindow
{
    /// <summary>How long the wish must hold before it is followed, in seconds.</summary>
    [Description("How long a recommendation must hold before it is followed, in seconds.")]
    [Range(0, 3600)]
    public int StabilizationWindowSeconds { get; init; }

    /// <summary>The time between two steps of one pod, in seconds.</summary>
    [Description("The time in which at most one pod is added or removed, in seconds. The cluster changes its members one at a time.")]
    [Range(1, 1800)]
    public int PeriodSeconds { get; init; } = 120;
}
