using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes.Schemas;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>A rule about one kind of fault that the API of Kubernetes sees in an object.</summary>
public abstract class ObjectFaultRule : ObjectRule
{
    /// <summary>The kind of fault.</summary>
    protected abstract ObjectFaultKind Kind { get; }

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ManifestObject item, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Faults.Count == 0 ? [] : OfKind(item);
    }

    private IEnumerable<Finding> OfKind(ManifestObject item) => item.Faults.Where(f => f.Kind == Kind).Select(f => Find(item, f));

    private Finding Find(ManifestObject item, ObjectFault fault)
    {
        var finding = item.Find(Rule, fault.Node, fault.Path, fault.Message) with
        {
            Fix = fault is { Mend: { } mend, Node: YamlScalar scalar } ? item.Mend(scalar, mend) : null,
        };
        return fault.Other is null ? finding
            : finding with { Related = [.. finding.Related, new RelatedPlace(item.Locate(fault.Other), "the other stands here")] };
    }
}
