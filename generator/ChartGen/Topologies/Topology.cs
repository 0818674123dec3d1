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

    /// <summary>The Service of the proxies that has a NodePort for each of its ports.</summary>
    public const string ProxyService = "ha";

    /// <summary>The Service of the proxies for listeners without a NodePort.</summary>
    public const string InternalProxyService = "ha-internal";

    /// <summary>The port of the brokers for administration and probes.</summary>
    public const int AdminPort = 1885;

    /// <summary>The port between the brokers.</summary>
    public const int ClusterPort = 7000;

    /// <summary>The port of the proxies for probes and metrics.</summary>
    public const int StatsPort = 8404;

    /// <summary>The file in each data directory that tells whose it is.</summary>
    public const string IdentityFile = ".chartgen-identity";

    /// <summary>The volumeClaimTemplate of the brokers; a claim is template-pod.</summary>
    public const string ClaimTemplate = "mosquitto-data";

    /// <summary>The pull Secret that the chart makes.</summary>
    public const string OwnPullSecret = "mosquitto-pro-secret";

    private Topology(Deployment deployment)
    {
        Deployment = deployment;
        Listeners = [.. deployment.Broker.Listeners.Select(l => ClientListener.Of(l, deployment))];
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

    /// <summary>The ports for clients, in the order of the deployment file.</summary>
    public IReadOnlyList<ClientListener> Listeners { get; }

    /// <summary>The listener that the Management Center can use: unencrypted MQTT, for it knows no authority of ours. Null without one.</summary>
    public ClientListener? PlainListener => Listeners.FirstOrDefault(l => l is { Tls: null, IsWebSocket: false });

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
