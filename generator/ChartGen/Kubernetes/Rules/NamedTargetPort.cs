using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Named targetPorts that no pod has.</summary>
public sealed class NamedTargetPort : ObjectRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3037", Severity.Error, "A named targetPort must be a port of the pods");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ManifestObject item, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(subject);
        return item.Kind == "Service" ? OfService(item, subject) : [];
    }

    private IEnumerable<Finding> OfService(ManifestObject item, LintSubject subject)
    {
        foreach (var (port, path, pods) in ServicePorts.Of(item, subject))
        {
            if (port.Field("targetPort") is not YamlScalar { Kind: YamlScalarKind.Text } target)
            {
                continue;
            }

            // The names of pods come from a headless Service whatever its ports are: another rule warns of those.
            var protocol = ServicePorts.ProtocolOf(port);
            if (item.Field("spec", "clusterIP").Text() != "None" && !pods.Any(p => ServicePorts.OfContainers(p).Any(c => c.Name == target.Text && c.Protocol == protocol)))
            {
                var names = pods.Take(20).SelectMany(ServicePorts.OfContainers).Select(c => c.Name).Where(n => n.Length > 0).Distinct().ToArray();
                yield return item.Find(Rule, target, $"{path}.targetPort", $"no container of {pods[0].Owner.Title} has a {protocol} port named '{target.Text}'; {NearName.Of(target.Text, names, names.Length == 0 ? "a number, or a name that a container gives to its port" : string.Join(", ", names))}");
            }
        }
    }
}
