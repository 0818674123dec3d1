using ChartGen.Findings;
using ChartGen.Kubernetes.Schemas;

namespace ChartGen.Kubernetes.Rules;

/// <summary>A volume must have one source.</summary>
public sealed class OneVolumeSource : ObjectFaultRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3018", Severity.Error, "A volume must have one source");

    /// <inheritdoc/>
    protected override ObjectFaultKind Kind => ObjectFaultKind.VolumeSource;
}
