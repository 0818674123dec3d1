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
        var (haproxy, center) = (source.Deployment.Haproxy.NodePort, source.Deployment.ManagementCenter.NodePort);
        if (haproxy == center)
        {
            var path = source.IsGiven("haproxy.nodePort") ? "haproxy.nodePort" : "managementCenter.nodePort";
            yield return source.Find(Rule, path, $"haproxy.nodePort and managementCenter.nodePort are both {haproxy}; allowed are two different ports from 30000 to 32767");
        }
    }
}
