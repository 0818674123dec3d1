using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>targetPorts that no container declares.</summary>
public sealed class NumericTargetPort : ObjectRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3038", Severity.Warning, "A targetPort should be a port that the containers declare");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ManifestObject item, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        foreach (var (port, path, pods) in ServicePorts.Of(item, subject))
        {
            var target = port.Field("targetPort") ?? port.Field("port");
            var protocol = ServicePorts.ProtocolOf(port);
            if (item.Field("spec", "clusterIP").Text() == "None" && target is YamlScalar { Kind: YamlScalarKind.Text } name
                && !pods.Any(p => ServicePorts.OfContainers(p).Any(c => c.Name == name.Text && c.Protocol == protocol)))
            {
                yield return item.Find(Rule, target, $"{path}.targetPort", $"no container of {pods[0].Owner.Title} has a {protocol} port named '{name.Text}'; expected is one of {string.Join(", ", ServicePorts.OfContainers(pods[0]).Select(c => c.Name).Where(n => n.Length > 0))}");
            }
            else if (target.Integer() is { } number && pods.All(p => Declares(p) && !ServicePorts.OfContainers(p).Any(c => c.Number == number && c.Protocol == protocol)))
            {
                var key = port.Field("targetPort") is null ? "port" : "targetPort";
                var declared = ServicePorts.OfContainers(pods[0]).Select(c => $"{c.Number}{(c.Name.Length > 0 ? $" ({c.Name})" : "")}").Distinct();
                yield return item.Find(Rule, target, $"{path}.{key}", $"no container of {pods[0].Owner.Title} declares the {protocol} port {number}; expected is one of {string.Join(", ", declared)}");
            }
        }
    }

    // What declares no port says nothing about them.
    private static bool Declares(PodView pod) => pod.Spec.Field("hostNetwork").Boolean() != true && ServicePorts.OfContainers(pod).Any();
}
