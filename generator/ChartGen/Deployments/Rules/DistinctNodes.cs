using ChartGen.Deployments.Reading;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// A worker stands once in the list, by its label kubernetes.io/hostname, whose value has at most 63 characters
/// (Kubernetes, "Labels and Selectors").
/// </summary>
public sealed class DistinctNodes : IDeploymentRule
{
    private const int LongestLabelValue = 63;

    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1104", Severity.Error, "Nodes must be different values of the label kubernetes.io/hostname");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var nodes = source.Deployment.Nodes;
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < nodes.Count; i++)
        {
            if (!first.TryAdd(nodes[i], i))
            {
                yield return source.Find(Rule, $"nodes[{i}]", $"nodes[{i}] is {nodes[i]}, and so is nodes[{first[nodes[i]]}]; allowed is each worker once");
            }
            else if (nodes[i].Length > LongestLabelValue)
            {
                yield return source.Find(Rule, $"nodes[{i}]", $"nodes[{i}] is {nodes[i]}, of {nodes[i].Length} characters; allowed are the {LongestLabelValue} of a label's value: kubectl get nodes -L kubernetes.io/hostname");
            }
        }
    }
}
