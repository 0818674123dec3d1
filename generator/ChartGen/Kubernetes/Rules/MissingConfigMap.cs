using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Names of ConfigMaps that nothing makes.</summary>
public sealed class MissingConfigMap() : MissingObject("ConfigMap")
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3040", Severity.Warning, "A ConfigMap that is used should exist");
}
