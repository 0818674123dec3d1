using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Disruption budgets that permit no disruption.</summary>
public sealed class BudgetBlocksDrains : ObjectRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3059", Severity.Warning, "A disruption budget should let a node be drained");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ManifestObject item, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(subject);
        if (item.Kind != "PodDisruptionBudget")
        {
            yield break;
        }

        var (least, most) = (item.Field("spec", "minAvailable"), item.Field("spec", "maxUnavailable"));
        if (Budget.Amount(most, 100) == 0)
        {
            yield return item.Find(Rule, most, "spec.maxUnavailable", $"maxUnavailable is {most.Text()}, so no pod may ever be evicted and no node be drained; expected is 1 or more");
        }
        else if (least?.Text() == "100%")
        {
            yield return item.Find(Rule, least, "spec.minAvailable", "minAvailable is 100%, so no pod may ever be evicted and no node be drained; expected is less");
        }
        else if (least.IsSet() && Budget.Replicas(item, subject) is { Least: > 0 and var count } && Budget.Amount(least, count) >= count)
        {
            yield return item.Find(Rule, least, "spec.minAvailable", $"minAvailable is {least.Text()} of {count} {(count == 1 ? "pod" : "pods")}, so none may be evicted and no node be drained; expected is {(count == 1 ? "maxUnavailable: 1, or more pods" : $"at most {count - 1}, or maxUnavailable: 1")}");
        }
    }
}
