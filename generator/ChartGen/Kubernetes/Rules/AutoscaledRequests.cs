using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Containers without a request for what an autoscaler measures.</summary>
public sealed class AutoscaledRequests : ObjectRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3033", Severity.Warning, "Every container should request what the autoscaler measures");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ManifestObject item, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(subject);
        if (item.Kind != "HorizontalPodAutoscaler"
            || subject.Index.Find(item.Field("spec", "scaleTargetRef", "kind").Text() ?? "", subject.Index.NamespaceOf(item), item.Field("spec", "scaleTargetRef", "name").Text() ?? "") is not { Pod: { } pod } target
            || pod.Spec.Field("resources").IsSet() || subject.Index.OfKind("LimitRange").Any(l => subject.Index.NamespaceOf(l) == subject.Index.NamespaceOf(item)))
        {
            return [];
        }

        return from resource in Measured(item).Distinct()
               from container in pod.Containers
               where !container.IsInit || container.Node.Field("restartPolicy").Text() == "Always"
               let resources = container.Node.Field("resources")
               where !resources.Field("requests", resource).IsSet() && !resources.Field("limits", resource).IsSet()
               let finding = target.FindInside(Rule, resources ?? container.Node, $"{container.Path}.resources", $"container '{container.Name}' requests no {resource}, and {item.Title} measures {resource} by what is requested: it never scales; expected is resources.requests.{resource}")
               select finding with { Related = [.. finding.Related, new RelatedPlace(item.Locate(item.Root), item.Title)] };
    }

    // Without metrics, and in autoscaling/v1, CPU is measured.
    private static IEnumerable<string> Measured(ManifestObject item)
    {
        if (!item.Field("spec", "metrics").IsSet())
        {
            return ["cpu"];
        }

        return item.Field("spec", "metrics").Items()
            .Where(m => m.Field("type").Text() == "Resource" && m.Field("resource", "target", "averageValue") is null)
            .Select(m => m.Field("resource", "name").Text() ?? "")
            .Where(r => r is "cpu" or "memory");
    }
}
