using ChartGen.Deployments.Reading;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// A cluster has one Metrics Server: the APIService v1beta1.metrics.k8s.io exists once (Kubernetes, "Resource metrics
/// pipeline"), and Helm refuses to install over another release's.
/// </summary>
public sealed class SeveralMetricsServers : IDeploymentSetRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1205", Severity.Error, "One deployment of a cluster at most may bring the Metrics Server");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(IReadOnlyList<DeploymentSource> sources) =>
        ClusterClaims.Conflicts(
            Rule,
            sources,
            source => source.Deployment.MetricsServer.Deploy ? [("metricsServer.deploy", "metrics-server")] : [],
            (_, path, _, owner) => $"{path} is true, and so it is in {owner}; allowed is true in one of them");
}
