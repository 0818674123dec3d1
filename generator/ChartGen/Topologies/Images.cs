namespace ChartGen.Topologies;

/// <summary>Every image that the chart can run, with its registry rewritten where the deployment says so.</summary>
/// <param name="Broker">The brokers' image.</param>
/// <param name="ManagementCenter">The Management Center's image.</param>
/// <param name="Haproxy">HAProxy's image.</param>
/// <param name="MetricsServer">The Metrics Server's image; it runs only where the chart deploys it.</param>
/// <param name="ClusterOperator">The cluster operator's image, or null without one.</param>
public sealed record Images(
    string Broker,
    string ManagementCenter,
    string Haproxy,
    string MetricsServer,
    string? ClusterOperator)
{
    /// <summary>All images once, sorted.</summary>
    public IReadOnlyList<string> All { get; } =
    [
        .. new[] { Broker, ManagementCenter, Haproxy, MetricsServer, ClusterOperator }
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];
}
