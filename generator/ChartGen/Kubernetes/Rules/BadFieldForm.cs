using ChartGen.Findings;
using ChartGen.Kubernetes.Schemas;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Times, base64, percentages and addresses must have their form.</summary>
public sealed class BadFieldForm : ObjectFaultRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3021", Severity.Error, "Times, base64, percentages and addresses must have their form");

    /// <inheritdoc/>
    protected override ObjectFaultKind Kind => ObjectFaultKind.BadForm;
}
