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

        return from measured in Measured(item).Distinct()
               let resource = measured.Resource
               from finding in measured.Container is { } only && !pod.Containers.Any(c => c.Name == only) ? [Stray(item, measured.Container, pod)] : Unrequested(measured.Container, resource)
               select finding;

        IEnumerable<Finding> Unrequested(string? only, string resource) =>
            from container in pod.Containers
            where (only is null || container.Name == only) && (!container.IsInit || container.Node.Field("restartPolicy").Text() == "Always")
            let resources = container.Node.Field("resources")
            where !resources.Field("requests", resource).IsSet() && !resources.Field("limits", resource).IsSet()
            let message = $"container '{container.Name}' requests no {resource}, and {item.Title} measures {resource} by what is requested: it never scales; expected is resources.requests.{resource}"
            let path = $"{container.Path}.resources"
            let finding = resources is null ? target.Find(Rule, container.Node, path, message) : target.FindInside(Rule, resources, path, message)
            select finding with { Related = [.. finding.Related, new RelatedPlace(item.Locate(item.Root), item.Title)] };
    }

    private Finding Stray(ManifestObject item, string container, PodView pod)
    {
        var names = pod.Containers.Where(c => !c.IsInit).Select(c => c.Name).ToArray();
        var node = item.Field("spec", "metrics").Items().Select(m => m.Field("containerResource", "container")).First(n => n.Text() == container);
        return item.Find(Rule, node, "spec.metrics.containerResource.container", $"the pods have no container '{container}', so nothing is measured; {NearName.Of(container, names, string.Join(", ", names))}");
    }

    // Without metrics, and in autoscaling/v1, CPU is measured.
    private static IEnumerable<(string Resource, string? Container)> Measured(ManifestObject item)
    {
        if (!item.Field("spec", "metrics").IsSet())
        {
            return [("cpu", null)];
        }

        return from metric in item.Field("spec", "metrics").Items()
               let field = metric.Field("type").Text() switch { "Resource" => "resource", "ContainerResource" => "containerResource", _ => "" }
               where field.Length > 0 && metric.Field(field, "target", "averageValue") is null
               let resource = metric.Field(field, "name").Text()
               where resource is "cpu" or "memory"
               select (resource, field == "resource" ? null : metric.Field(field, "container").Text());
    }
}
