using ChartGen.Findings;
using ChartGen.Kubernetes.Schemas;

namespace ChartGen.Kubernetes.Rules;

/// <summary>A volume should say what it is.</summary>
public sealed class VolumeWithoutSource : ObjectFaultRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3022", Severity.Warning, "A volume should say what it is");

    /// <inheritdoc/>
    protected override ObjectFaultKind Kind => ObjectFaultKind.NoVolumeSource;
}
