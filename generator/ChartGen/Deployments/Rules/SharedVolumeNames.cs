using ChartGen.Deployments.Reading;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// PersistentVolumes belong to the whole cluster (Kubernetes, "Persistent Volumes"): the second deployment with the same
/// names cannot be installed.
/// </summary>
public sealed class SharedVolumeNames : IDeploymentSetRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1202", Severity.Error, "Two deployments of one cluster must not share names of PersistentVolumes");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(IReadOnlyList<DeploymentSource> sources) =>
        ClusterClaims.Conflicts(
            Rule,
            sources,
            source => source.Topology.Brokers.Select(b => b.Volume).Append(source.Topology.ManagementCenter.Volume).Select(v => ("volumes.prefix", v)),
            (source, path, volume, owner) => $"{path} is '{source.Deployment.Volumes.Prefix}', and the volume {volume} belongs to {owner}; allowed is another prefix, such as {source.Deployment.Metadata.Name}-");
}
