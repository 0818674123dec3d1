using ChartGen.Deployments.Reading;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>Two Services cannot have one NodePort: the API server refuses the second (Kubernetes, "type: NodePort").</summary>
public sealed class DistinctNodePorts : IDeploymentRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1108", Severity.Error, "NodePorts must differ");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var taken = new Dictionary<int, string>();
        foreach (var (path, port) in NodePortField.Of(source))
        {
            if (taken.TryAdd(port, path))
            {
                continue;
            }

            var at = source.IsGiven(path) ? path : taken[port];
            yield return source.Find(Rule, at, $"{taken[port]} and {path} are both {port}; allowed are different ports from 30000 to 32767");
        }
    }
}
