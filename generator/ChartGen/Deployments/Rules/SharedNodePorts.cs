using ChartGen.Deployments.Reading;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>A NodePort belongs to one Service of the whole cluster (Kubernetes, "type: NodePort").</summary>
public sealed class SharedNodePorts : IDeploymentSetRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1203", Severity.Error, "Two deployments of one cluster must not share a NodePort");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(IReadOnlyList<DeploymentSource> sources) =>
        ClusterClaims.Conflicts(
            Rule,
            sources,
            source => NodePortField.Of(source).Select(f => (f.Path, $"{f.Port}")),
            (_, path, port, owner) => $"{path} is {port}, which belongs to {owner}; allowed is a port from 30000 to 32767 that is free in the cluster");
}
