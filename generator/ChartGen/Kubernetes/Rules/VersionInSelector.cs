using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Versions in selectors and service names, which are immutable.</summary>
public sealed class VersionInSelector : PodRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3073", Severity.Warning, "What cannot be changed should have no version");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(PodView pod, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(pod);
        ArgumentNullException.ThrowIfNull(subject);
        var item = pod.Owner;
        if (item.Kind is not ("Deployment" or "StatefulSet" or "DaemonSet" or "ReplicaSet"))
        {
            return [];
        }

        var labels = from label in item.Field("spec", "selector", "matchLabels").Entries()
                     where VersionLabels.IsVersion(label, subject)
                     from finding in BothPlaces.Find(
                         Rule, (item, label.Value, $"spec.selector.matchLabels.{label.Key.Text}"), (item, item.Field("spec", "selector"), "spec.selector"), $"{label.Key.Text}: {label.Value.Text()} changes with the chart, and a selector cannot be changed: the next upgrade fails; expected are labels that never change")
                     select finding;
        return item.Kind == "StatefulSet" && item.Field("spec", "serviceName") is { } service && VersionLabels.HasChartVersion(service.Text() ?? "", subject)
            ? labels.Append(item.Find(Rule, service, "spec.serviceName", $"serviceName '{service.Text()}' changes with the chart, and it cannot be changed: the next upgrade fails; expected is a name without a version"))
            : labels;
    }
}
