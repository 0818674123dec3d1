using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class OneClusterDomainTests
{
    [Theory]
    [InlineData("vendor", "haproxy.cfg: -2.mosquitto.multinode.svc.cluster.local => -2.mosquitto.multinode.svc.cluster.lokal", "haproxy.cfg:24:15 server m3 is in the cluster domain cluster.lokal, and server m1 is in the cluster domain cluster.local")]
    [InlineData("multinode", "chart/files/topology.json: \"clusterDomain\": \"cluster.local\" => \"clusterDomain\": \"cluster.loc\"", "chart/files/topology.json:3:20 topology.json has the cluster domain cluster.loc")]
    public void All_names_end_in_one_domain(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<OneClusterDomain>(cluster, edit, expected);
}
