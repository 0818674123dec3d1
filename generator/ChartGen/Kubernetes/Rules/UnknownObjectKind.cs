using ChartGen.Findings;
using ChartGen.Kubernetes.Schemas;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>An object must have an apiVersion and a kind that exist.</summary>
public sealed class UnknownObjectKind : ObjectRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3001", Severity.Error, "An object must have an apiVersion and a kind that exist");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ManifestObject item, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item.Kind.Length == 0 || !item.Field("apiVersion").IsSet())
        {
            var missing = item.Kind.Length == 0 ? "kind" : "apiVersion";
            return [item.Find(Rule, item.Field(missing), missing, $"this object has no {missing}; it needs both apiVersion and kind")];
        }

        return item.Faults is [{ Kind: ObjectFaultKind.UnknownKind } fault] && ApiLife.Of(item.ApiVersion, item.Kind) is null
            ? [item.Find(Rule, fault.Node, "", fault.Message)]
            : [];
    }
}
