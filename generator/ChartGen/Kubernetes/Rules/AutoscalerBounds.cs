using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Autoscalers with a minimum above the maximum.</summary>
public sealed class AutoscalerBounds : ObjectRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3032", Severity.Error, "The minimum of an autoscaler must not be above its maximum");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ManifestObject item, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item.Kind != "HorizontalPodAutoscaler")
        {
            return [];
        }

        var (least, most) = (item.Field("spec", "minReplicas"), item.Field("spec", "maxReplicas"));
        return (least.Integer(), most.Integer()) switch
        {
            (_, < 1) => [item.Find(Rule, most, "spec.maxReplicas", $"maxReplicas is {most.Text()}; allowed is a number from 1 on")],
            (< 1, _) => [item.Find(Rule, least, "spec.minReplicas", $"minReplicas is {least.Text()}; allowed is a number from 1 on")],
            ({ } low, { } high) when low > high => BothPlaces.Find(
                Rule, (item, most, "spec.maxReplicas"), (item, least, "spec.minReplicas"), $"minReplicas is {low} and maxReplicas is {high}; allowed is a minimum up to the maximum"),
            _ => [],
        };
    }
}
