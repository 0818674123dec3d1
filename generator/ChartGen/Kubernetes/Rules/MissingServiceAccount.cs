using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Names of ServiceAccounts that nothing makes.</summary>
public sealed class MissingServiceAccount() : MissingObject("ServiceAccount")
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3042", Severity.Warning, "A ServiceAccount that is used should exist");
}
