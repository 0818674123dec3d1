using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>StatefulSets without the headless Service that gives their pods names.</summary>
public sealed class StatefulSetService : PodRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3039", Severity.Warning, "serviceName should be a headless Service for the pods");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(PodView pod, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(pod);
        ArgumentNullException.ThrowIfNull(subject);
        const string Path = "spec.serviceName";
        var item = pod.Owner;
        if (item.Kind != "StatefulSet")
        {
            return [];
        }

        var inNamespace = subject.Index.NamespaceOf(item);
        if (item.Field("spec", "serviceName") is not { } node || node.Text() is not { Length: > 0 } name)
        {
            return from headless in subject.Index.OfKind("Service").Where(s => s.Field("spec", "clusterIP").Text() == "None" && subject.Index.NamespaceOf(s) == inNamespace)
                   let selected = LabelSelector.OfMap(headless.Field("spec", "selector"))
                   where !selected.IsEmpty && selected.Fits(pod.Labels)
                   select item.Find(Rule, item.Field("spec", "serviceName") ?? item.Field("spec"), Path, $"no serviceName is said, so the pods have no DNS names, though {headless.Title} is a headless Service for them; expected is serviceName: {headless.Name}");
        }

        if (subject.Index.Find("Service", inNamespace, name) is not { } service)
        {
            return [item.Find(Rule, node, Path, $"there is no Service '{name}' in namespace {inNamespace}, so the pods have no DNS names; {NearName.Of(name, subject.Index.Names("Service", inNamespace), "the name of a headless Service beside it")}")];
        }

        var selector = service.Field("spec", "selector");
        return service.Field("spec", "clusterIP").Text() != "None"
            ? BothPlaces.Find(Rule, (item, node, Path), (service, service.Field("spec", "clusterIP") ?? service.Field("spec"), "spec.clusterIP"), $"the Service '{name}' is not headless, so the pods of {item.Title} have no DNS names; expected is clusterIP: None")
            : !LabelSelector.OfMap(selector).Fits(pod.Labels)
                ? BothPlaces.Find(item.Find(Rule, node, Path, Unselected()), service.FindSelector(Rule, selector ?? service.Root, ["spec", "selector"], "spec.selector", Unselected()))
                : [];

        string Unselected() => $"the Service '{name}' does not select the pods of {item.Title}, so they have no DNS names; expected is a selector that fits them";
    }
}
