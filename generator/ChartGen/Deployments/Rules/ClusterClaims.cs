using ChartGen.Deployments.Reading;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>Finds what two deployments of one Kubernetes cluster both claim.</summary>
internal static class ClusterClaims
{
    /// <summary>One finding for each two deployments of one cluster and field by which they claim the same thing.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="sources">The deployments.</param>
    /// <param name="claims">What a deployment claims, and the field that says so.</param>
    /// <param name="message">What is and what is allowed: the claim, its field, and the name and place of the one that has it.</param>
    public static IEnumerable<Finding> Conflicts(
        Rule rule,
        IReadOnlyList<DeploymentSource> sources,
        Func<DeploymentSource, IEnumerable<(string Path, string Claim)>> claims,
        Func<DeploymentSource, string, string, string, string> message)
    {
        var owners = new Dictionary<(string Cluster, string Claim), (DeploymentSource Source, string Path)>();
        var reported = new HashSet<(DeploymentSource, DeploymentSource, string)>();
        foreach (var source in sources)
        {
            if (source.Deployment.Cluster is not { } cluster)
            {
                continue;
            }

            foreach (var (path, claim) in claims(source))
            {
                if (owners.TryAdd((cluster, claim), (source, path)))
                {
                    continue;
                }

                var (owner, ownersPath) = owners[(cluster, claim)];
                if (owner != source && reported.Add((source, owner, path)))
                {
                    yield return source.Find(rule, path, message(source, path, claim, $"deployment {owner.Deployment.Metadata.Name} of cluster {cluster} ({owner.At(ownersPath)})"));
                }
            }
        }
    }
}
