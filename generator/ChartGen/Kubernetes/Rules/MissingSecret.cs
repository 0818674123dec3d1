using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Names of Secrets that nothing makes.</summary>
public sealed class MissingSecret() : MissingObject("Secret")
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3041", Severity.Warning, "A Secret that is used should exist");
}
