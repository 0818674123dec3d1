using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Autoscalers whose target is missing or cannot be scaled.</summary>
public sealed class AutoscalerTarget : ObjectRule
{
    private const string Path = "spec.scaleTargetRef";

    private static readonly string[] Scalable = ["Deployment", "StatefulSet", "ReplicaSet", "ReplicationController"];

    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3030", Severity.Error, "The target of an autoscaler must exist and be scalable");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ManifestObject item, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(subject);
        if (item.Kind != "HorizontalPodAutoscaler" || item.Field("spec", "scaleTargetRef") is not YamlMapping target
            || target.Field("kind") is not { } kind || target.Field("name") is not { } name || kind.Text() is not { } wanted)
        {
            return [];
        }

        var version = target.Field("apiVersion").Text() ?? "";
        var group = version.Contains('/', StringComparison.Ordinal) ? version[..version.IndexOf('/', StringComparison.Ordinal)] : "";
        var builtIn = !group.Contains('.', StringComparison.Ordinal);
        var inNamespace = subject.Index.NamespaceOf(item);
        if (builtIn && !Scalable.Contains(wanted))
        {
            return [item.Find(Rule, kind, $"{Path}.kind", $"'{wanted}' is nothing that can be scaled; {NearName.Of(wanted, Scalable, "Deployment, StatefulSet, ReplicaSet, or a custom resource with a scale subresource")}")];
        }

        if (subject.Index.Find(wanted, inNamespace, name.Text() ?? "") is { } found)
        {
            return found.Group == group
                ? []
                : [item.Find(Rule, target.Field("apiVersion") ?? target, $"{Path}.apiVersion", $"apiVersion is '{version}', and {found.Title} is of {found.ApiVersion}; expected is {found.ApiVersion}")];
        }

        if (builtIn && name.Text() is { } sought && Scalable.FirstOrDefault(k => k != wanted && subject.Index.Find(k, inNamespace, sought) is not null) is { } other)
        {
            return [item.Find(Rule, kind, $"{Path}.kind", $"there is no {wanted} '{sought}' in namespace {inNamespace}, so nothing is scaled, but a {other} of that name; expected is {other}")];
        }

        return builtIn || subject.Index.OfKind(wanted).Any()
            ? [item.Find(Rule, name, $"{Path}.name", $"there is no {wanted} '{name.Text()}' in namespace {inNamespace}, so nothing is scaled; {NearName.Of(name.Text() ?? "", subject.Index.Names(wanted, inNamespace), $"the name of a {wanted} beside it")}")]
            : [];
    }
}
