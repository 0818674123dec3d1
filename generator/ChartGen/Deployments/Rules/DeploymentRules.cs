namespace ChartGen.Deployments.Rules;

/// <summary>Every model rule, in the order of their ids.</summary>
public static class DeploymentRules
{
    /// <summary>The rules about one deployment.</summary>
    public static IReadOnlyList<IDeploymentRule> Single { get; } =
    [
        new ReplicaBounds(),
        new DerivedNames(),
        new GivenNames(),
        new DistinctNodes(),
        new DataDirectory(),
        new NfsServerAddress(),
        new NameserverAddresses(),
        new DistinctNodePorts(),
        new FileLimit(),
        new KnownExportsOptions(),
        new WritableExports(),
        new SquashedOwners(),
        new ExportsClients(),
        new WorldOpenExports(),
        new KnownMountOptions(),
        new DataLosingOptions(),
        new ChartVersion(),
        new Quantities(),
        new RequestsWithinLimits(),
        new UnlikelyQuantities(),
        new FullSyncAutoscaling(),
        new QuorumOnWorkerLoss(),
        new GuessedImages(),
        new HaProxyDurations(),
        new TimeoutsAboveKeepalive(),
        new HardStopWithinGracePeriod(),
        new PreStopWithinGracePeriod(),
        new UnjoinedBrokers(),
        new OwnerWithoutAutoscaler(),
        new ExtraConfig(),
        new DefaultPasswords(),
        new OwnEnvironment(),
        new SecretsInFile(),
        new FloatingImageTags(),
        new ImageVersions(),
        new CredentialsForUnusedRegistry(),
        new UpdatePartition(),
        new LicenseMount(),
        new IdleSettings(),
        new OpenAdminPorts(),
        new DistinctListenerPorts(),
        new DocumentedNodePort(),
        new OneSourceOfAuthorities(),
        new ProxyProtocolVersion(),
        new ProxyProtocolBeforeTls(),
        new ProxyProtocolWebsockets(),
        new WebsocketsTlsVersion(),
        new BypassedProxy(),
        new HiddenClientAddress(),
        new NodesWithoutProxy(),
        new PlainBesideTls(),
        new AllowedDefaultPasswords(),
        new NoTimeToLeave(),
    ];

    /// <summary>The rules across the deployments of one call.</summary>
    public static IReadOnlyList<IDeploymentSetRule> Across { get; } =
    [
        new SharedDirectory(),
        new SharedVolumeNames(),
        new SharedNodePorts(),
        new SharedNamespace(),
        new SeveralMetricsServers(),
    ];

    /// <summary>The rules about a deployment and the chart that was built of it before.</summary>
    public static IReadOnlyList<IEarlierChartRule> AgainstEarlier { get; } =
    [
        new SameVersionSameContent(),
        new OneBrokerAStep(),
        new MovedVolumes(),
        new LoweredCapacity(),
        new FixedByInstallation(),
        new OtherContent(),
    ];
}
