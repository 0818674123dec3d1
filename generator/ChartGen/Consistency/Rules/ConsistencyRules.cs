using ChartGen.Linting;

namespace ChartGen.Consistency.Rules;

/// <summary>The rules about what must agree across files, in the order of their ids.</summary>
public static class ConsistencyRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<ILintRule> All { get; } =
    [
        new ServerOrdinals(),
        new VolumeOrdinals(),
        new ClaimOrdinals(),
        new ExportOrdinals(),
        new ScriptOrdinals(),
        new ConnectionOrdinals(),
        new TopologyOrdinals(),
        new IdentityOrdinals(),
        new TableOrdinals(),
        new MaximumWithinPlaces(),
        new MinimumOfThree(),
        new OneNamespace(),
        new OneStatefulSetName(),
        new OneServiceName(),
        new OneClusterDomain(),
        new BrokerPorts(),
        new ProxyPorts(),
        new BrokerProbes(),
        new ConnectionPorts(),
        new PolicyPorts(),
        new ClusterPorts(),
        new OneNfsServer(),
        new VolumeOfExport(),
        new ExportWithoutDirectory(),
        new DirectoryOwners(),
        new SameExports(),
        new HostNames(),
        new FolderVersion(),
        new ImageVersions(),
        new PullSecrets(),
        new HaProxyCopies(),
        new MosquittoCopies(),
        new ValuesCopies(),
        new ConfigChecksum(),
        new StopTimes(),
        new AutoscalerStep(),
        new NotReadyAddresses(),
        new PodManagement(),
        new QuorumBudget(),
        new DisruptionBudget(),
        new KeptVolumes(),
        new ReclaimPolicies(),
        new StorageClasses(),
        new RewrittenConfig(),
        new PersistenceMount(),
        new LicenseFile(),
        new ListenerPorts(),
        new UnreservedVolume(),
    ];
}
