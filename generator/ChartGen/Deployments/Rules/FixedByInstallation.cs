using ChartGen.Earlier;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// Names, sizes and owners that live volumes, claims and identity files carry: with another one the chart makes another
/// cluster beside the one that runs, or Kubernetes refuses the upgrade half-way.
/// </summary>
public sealed class FixedByInstallation : IEarlierChartRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1175", Severity.Warning, "What the first installation fixed should stay");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(Succession succession)
    {
        var (source, earlier) = (succession.Source, succession.Earlier);
        var deployment = source.Deployment;
        (string Path, string Name, string Now, string? Old, string Reason)[] fields =
        [
            ("metadata.name", "metadata.name", deployment.Metadata.Name, earlier.Place("deployment"), "the identity files of the data directories carry it, and brokers refuse them"),
            ("namespace", "namespace", deployment.Namespace, earlier.Value("namespace"), "volumes and claims belong to the old one, and an upgrade is refused"),
            ("clusterDomain", "clusterDomain", deployment.ClusterDomain, earlier.Place("clusterDomain"), "the members of the cluster know each other by it"),
            ("volumes.prefix", "the volume of broker 0", source.Topology.Brokers[0].Volume, earlier.Place("brokers[0].volume"), "claims are bound to the old volumes"),
            ("broker.storage", "broker.storage", deployment.Broker.Storage, earlier.Value("broker.storage"), "the StatefulSet's claim template and the claims cannot be changed"),
            ("managementCenter.storage", "managementCenter.storage", deployment.ManagementCenter.Storage, earlier.Value("managementCenter.storage"), "its claim cannot be changed"),
            ("broker.runAsUser", "broker.runAsUser", Text(deployment.Broker.RunAsUser), earlier.Value("broker.runAsUser"), "the data directories belong to the old one until nfs-setup.sh --adopt gives them over"),
        ];
        return
            from field in fields
            where field.Old is not null && field.Old != field.Now
            select source.Find(Rule, field.Path, $"{field.Name} is {field.Now}, and {field.Old} in {earlier.Shown}: {field.Reason}; allowed without this warning is {field.Old}");
    }

    private static string Text(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
