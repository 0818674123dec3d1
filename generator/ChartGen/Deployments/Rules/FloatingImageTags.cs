using ChartGen.Deployments.Reading;
using ChartGen.Findings;
using ChartGen.Topologies;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// An image without a tag, or with the tag latest, is another one tomorrow: brokers of one cluster would run different
/// programs, and no rollback brings the old one back (Kubernetes, "Images").
/// </summary>
public sealed class FloatingImageTags : IDeploymentRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1134", Severity.Warning, "Images should have a tag that stays");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var images = source.Topology.Images;
        (string Path, string? Image)[] fields =
        [
            ("broker.image", images.Broker),
            ("managementCenter.image", images.ManagementCenter),
            ("haproxy.image", images.Haproxy),
            ("metricsServer.image", source.Deployment.MetricsServer.Deploy ? images.MetricsServer : null),
            ("clusterOperator.image", images.ClusterOperator),
        ];
        foreach (var (path, image) in fields)
        {
            if (image is not null && !ImageReference.HasDigest(image) && ImageReference.TagOf(image) is null or "latest")
            {
                var field = source.IsGiven(path) ? path : "version";
                yield return source.Find(Rule, field, $"{path} is {image}, {(ImageReference.TagOf(image) is null ? "without a tag, which means latest" : "which is another image tomorrow")}; allowed without this warning is a tag that stays, or a digest");
            }
        }
    }
}
