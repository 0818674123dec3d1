using ChartGen.Findings;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Security.Rules;

/// <summary>Pods in the namespaces of their node.</summary>
public sealed class HostNamespaces : PodRule
{
    private static readonly string[] Fields = ["hostNetwork", "hostPID", "hostIPC"];

    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG8006", Severity.Warning, "A pod should not share the namespaces of its node");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(PodView pod, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(pod);
        return from field in Fields
               let node = pod.Spec.Field(field)
               where node.Boolean() == true
               select pod.Owner.Find(Rule, node, $"{pod.Path}.{field}", $"{field} is true, so the pod sees {(field == "hostNetwork" ? "the network" : field == "hostPID" ? "the processes" : "the memory")} of its node; expected is false");
    }
}
