using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Disruption budgets that let a cluster lose its majority.</summary>
public sealed class BudgetLosesQuorum : ObjectRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3060", Severity.Warning, "A disruption budget should leave a StatefulSet its majority");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ManifestObject item, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(subject);
        if (item.Kind != "PodDisruptionBudget" || Budget.Pods(item, subject) is not [{ Owner.Kind: "StatefulSet" } pod] || Replicas.Of(pod.Owner, subject.Index) is not { } replicas)
        {
            return [];
        }

        var (least, most) = (item.Field("spec", "minAvailable"), item.Field("spec", "maxUnavailable"));
        foreach (var count in new[] { replicas.Least, replicas.Most }.Where(c => c >= 3))
        {
            var gone = most.IsSet() ? Budget.Amount(most, count) : count - Budget.Amount(least, count);
            if (gone is { } number && number < count && number > (count - 1) / 2)
            {
                return [item.Find(Rule, most.IsSet() ? most : least, most.IsSet() ? "spec.maxUnavailable" : "spec.minAvailable", $"of {count} pods of {pod.Owner.Title} {number} may be away at once, and the rest is no majority; expected is maxUnavailable: 1, or at most {(count - 1) / 2}")];
            }
        }

        return [];
    }
}
