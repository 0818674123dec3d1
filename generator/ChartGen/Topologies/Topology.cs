using ChartGen.Deployments.Model;

namespace ChartGen.Topologies;

/// <summary>
/// Everything that is derived from a deployment, and the only place where anything is: each name, path and count that
/// appears in more than one artifact is made here.
/// </summary>
public sealed class Topology
{
    /// <summary>The StatefulSet of the brokers.</summary>
    public const string StatefulSet = "mosquitto";

    /// <summary>The headless Service of the brokers: the second label of their DNS names.</summary>
    public const string Service = "mosquitto";

    /// <summary>The file in each data directory that tells whose it is.</summary>
    public const string IdentityFile = ".chartgen-identity";

    /// <summary>The volumeClaimTemplate of the brokers; a claim is template-pod.</summary>
    public const string ClaimTemplate = "mosquitto-data";

    /// <summary>The pull Secret that the chart makes.</summary>
    public const string OwnPullSecret = "mosquitto-pro-secret";

    private Topology(Deployment deployment)
    {
        Deployment = deployment;
        Brokers = [.. Enumerable.Range(0, deployment.Replicas.Capacity).Select(i => Place(deployment, i))];
        ManagementCenter = Center(deployment);
        Images = ImagesOf(deployment);
        Directories =
        [
            .. Brokers.Select(b => new ExportedDirectory(b.Path, b.Directory, b.Identity, b.Owner)),
            new(ManagementCenter.Path, ManagementCenter.Directory, ManagementCenter.Identity, ManagementCenter.Owner),
        ];
    }

    /// <summary>The deployment that everything is derived from.</summary>
    public Deployment Deployment { get; }

    /// <summary>One place for each ordinal below the capacity.</summary>
    public IReadOnlyList<Broker> Brokers { get; }

    /// <summary>The place of the Management Center.</summary>
    public ManagementCenterPlace ManagementCenter { get; }

    /// <summary>The images.</summary>
    public Images Images { get; }

    /// <summary>Every directory that the NFS server exports: the brokers', then the Management Center's.</summary>
    public IReadOnlyList<ExportedDirectory> Directories { get; }

    /// <summary>The folder on the NFS server that holds all directories.</summary>
    public string BaseDirectory => BaseDirectoryOf(Deployment.Nfs);

    /// <summary>The file name of the packed chart.</summary>
    public string ChartArchive => $"{Deployment.Chart.Name}-{Deployment.Chart.Version}.tgz";

    /// <summary>The balancing algorithm of the proxy, in HAProxy's word.</summary>
    public string Balance
    {
        get
        {
            var byMode = Deployment.Broker.Mode == BrokerMode.Dynsec ? BalanceAlgorithm.Leastconn : BalanceAlgorithm.Roundrobin;
            return (Deployment.Haproxy.Balance ?? byMode).ToString().ToLowerInvariant();
        }
    }

    /// <summary>The Secret that images are pulled with.</summary>
    public string PullSecret => Deployment.ImageCredentials.ExistingSecret ?? OwnPullSecret;

    /// <summary>Derives everything.</summary>
    public static Topology Of(Deployment deployment) => new(deployment);

    private static string BaseDirectoryOf(NfsSettings nfs) => $"{nfs.RepoPath.TrimEnd('/')}/{nfs.SetupFolder}";

    private static Broker Place(Deployment deployment, int ordinal)
    {
        var pod = $"{StatefulSet}-{ordinal}";
        var host = $"{pod}.{Service}";
        var directory = $"server{ordinal + 1}/mosquitto/data";
        return new Broker(
            ordinal,
            pod,
            host,
            $"{host}.{deployment.Namespace}.svc.{deployment.ClusterDomain}",
            $"m{ordinal + 1}",
            ordinal + 1,
            directory,
            $"{BaseDirectoryOf(deployment.Nfs)}/{directory}",
            $"{deployment.Volumes.Prefix}mosquitto-pv-{ordinal}",
            $"{ClaimTemplate}-{pod}",
            $"{deployment.ApiVersion} {deployment.Metadata.Name} broker {ordinal}",
            $"{deployment.Broker.RunAsUser}:{deployment.Broker.RunAsGroup}");
    }

    private static ManagementCenterPlace Center(Deployment deployment)
    {
        const string Directory = "server1/management-center/config";
        return new ManagementCenterPlace(
            deployment.Nodes[0],
            Directory,
            $"{BaseDirectoryOf(deployment.Nfs)}/{Directory}",
            $"{deployment.Volumes.Prefix}mmc-pv",
            "mmc-config",
            $"{deployment.ApiVersion} {deployment.Metadata.Name} management-center",
            "0:0");
    }

    private static Images ImagesOf(Deployment deployment)
    {
        string Image(string? given, string otherwise) => ImageReference.Rewrite(given ?? otherwise, deployment.ImageRegistry);
        return new Images(
            Image(deployment.Broker.Image, $"registry.cedalo.com/mosquitto/mosquitto:{deployment.Version}"),
            Image(deployment.ManagementCenter.Image, $"registry.cedalo.com/mosquitto/management-center:{deployment.Version}"),
            Image(deployment.Haproxy.Image, "docker.io/library/haproxy:3.2"),
            Image(deployment.MetricsServer.Image, ""),
            deployment.ClusterOperator is { } clusterOperator ? Image(clusterOperator.Image, "") : null);
    }
}
