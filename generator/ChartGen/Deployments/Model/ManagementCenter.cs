using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace ChartGen.Deployments.Model;

/// <summary>The Management Center.</summary>
public sealed record ManagementCenter
{
    /// <summary>The image, or null for the one that follows from the version.</summary>
    [Description("The image; null: registry.cedalo.com/mosquitto/management-center:<version>.")]
    [RegularExpression(Patterns.Image), StringLength(255), Example("registry.cedalo.com/mosquitto/management-center:2.8")]
    public string? Image { get; init; }

    /// <summary>The port on every node.</summary>
    [Description("The port on every node that leads to the Management Center's port 8088.")]
    [Range(30000, 32767)]
    public int NodePort { get; init; } = 31021;

    /// <summary>How strictly it stays on the first node.</summary>
    [Description("Whether it must (required) or should (preferred) run on the first node.")]
    public NodeAffinity Affinity { get; init; }

    /// <summary>The size of its volume.</summary>
    [Description("The size that its volume declares.")]
    [RegularExpression(Patterns.Quantity), StringLength(20)]
    public string Storage { get; init; } = "1Gi";

    /// <summary>CPU and memory.</summary>
    [Description("CPU and memory of the Management Center.")]
    public Resources Resources { get; init; } = Resources.Of("100m", "256Mi", "512Mi");

    /// <summary>Further environment variables.</summary>
    [Description("Further environment variables. No secrets: they stand in the chart.")]
    [KeysMatch(Patterns.EnvironmentName), Example("{CEDALO_MC_LOG_LEVEL: debug}")]
    public IReadOnlyDictionary<string, string> Env { get; init; } = new Dictionary<string, string>();
}
