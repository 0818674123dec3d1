using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Names of claims that nothing makes.</summary>
public sealed class MissingClaim() : MissingObject("PersistentVolumeClaim")
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3043", Severity.Warning, "A claim that is used should exist");
}
