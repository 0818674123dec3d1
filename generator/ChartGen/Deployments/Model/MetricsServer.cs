using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace ChartGen.Deployments.Model;

/// <summary>The Metrics Server.</summary>
public sealed record MetricsServer
{
    /// <summary>Whether the chart brings it.</summary>
    [Description("Whether the chart brings it. The cluster can have only one.")]
    public bool Deploy { get; init; }

    /// <summary>The image.</summary>
    [Description("The image.")]
    [RegularExpression(Patterns.Image), StringLength(255)]
    public string Image { get; init; } = "registry.k8s.io/metrics-server/metrics-server:v0.8.0";

    /// <summary>Whether the kubelets' certificates go unchecked.</summary>
    [Description("Whether the kubelets' certificates go unchecked: kubeadm's are self-signed.")]
    public bool KubeletInsecureTls { get; init; }
}
