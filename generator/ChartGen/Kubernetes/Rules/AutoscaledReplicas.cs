using ChartGen.Findings;
using ChartGen.Linting;
using ChartGen.Linting.Places;

namespace ChartGen.Kubernetes.Rules;

/// <summary>A fixed number of replicas in what an autoscaler scales.</summary>
public sealed class AutoscaledReplicas : ObjectRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3031", Severity.Warning, "The target of an autoscaler should not have fixed replicas");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ManifestObject item, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(subject);
        if (item.Field("spec", "replicas") is not { } replicas || !replicas.IsSet()
            || subject.Index.AutoscalersOf(item).FirstOrDefault() is not { } autoscaler || LiveLookup.IsBehind(item.Origin(replicas)))
        {
            return [];
        }

        var finding = item.FindInTemplate(Rule, replicas, "spec.replicas", $"replicas is fixed at {replicas.Text()} while {autoscaler.Title} scales {item.Title}, and each upgrade puts the count back to it; expected is no replicas, or those of the live object by lookup");
        return [finding with { Related = [.. finding.Related, new RelatedPlace(autoscaler.Locate(autoscaler.Root), autoscaler.Title)] }];
    }
}
