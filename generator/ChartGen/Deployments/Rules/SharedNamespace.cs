using ChartGen.Deployments.Reading;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// The objects of every deployment have the same, documented names (StatefulSet mosquitto, Deployment ha, ...), so a
/// namespace holds one: Helm refuses to install over objects of another release.
/// </summary>
public sealed class SharedNamespace : IDeploymentSetRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1204", Severity.Error, "Two deployments of one cluster must not share a namespace");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(IReadOnlyList<DeploymentSource> sources) =>
        ClusterClaims.Conflicts(
            Rule,
            sources,
            source => [("namespace", source.Deployment.Namespace)],
            (_, path, name, owner) => $"{path} is {name}, where the StatefulSet {Topologies.Topology.StatefulSet} belongs to {owner}; allowed is a namespace of its own");
}
