using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Two autoscalers for the same target.</summary>
public sealed class SharedTarget : ObjectRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3034", Severity.Error, "A target must have one autoscaler");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ManifestObject item, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(subject);
        var all = item.Pod is null ? [] : subject.Index.AutoscalersOf(item).DistinctBy(a => a.Name).ToArray();
        return all.Length < 2 ? [] : from second in all.Skip(1)
               let finding = second.Find(Rule, second.Field("spec", "scaleTargetRef", "name"), "spec.scaleTargetRef.name", $"{item.Title} is the target of {all[0].Title} too, and then neither scales it; allowed is one autoscaler with several metrics")
               select finding with { Related = [.. finding.Related, new RelatedPlace(all[0].Locate(all[0].Root), all[0].Title)] };
    }
}
