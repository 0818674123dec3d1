using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class SeveralMetricsServersTests
{
    [Theory]
    [InlineData("cluster: c\nmetricsServer: {deploy: true}", "cluster: c")]
    [InlineData("cluster: c\nmetricsServer: {deploy: true}", "cluster: d\nmetricsServer: {deploy: true}")]
    [InlineData("cluster: c\nmetricsServer: {deploy: true}", "cluster: c\nmetricsServer: {deploy: true}", "2:25 metricsServer.deploy is true, and so it is in deployment multinode of cluster c (first.yaml:2:25); allowed is true in one of them")]
    public void A_cluster_has_one_Metrics_Server(string first, string second, params string[] expected) =>
        Judged.Across<SeveralMetricsServers>(first, second, expected);
}
