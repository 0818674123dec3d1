using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class BrokerConnectionsTests
{
    [Theory]
    [InlineData("multinode", "")]
    [InlineData("multinode", "chart/files/mosquitto.conf: listener 1883 => listener 1883\nmax_connections 1000", "chart/files/mosquitto.conf:11:17 3 brokers take 1000 clients each on listener 1883, and HAProxy lets 10000 through")]
    [InlineData("multinode", "chart/files/mosquitto.conf: listener 1883 => listener 1883\nmax_connections 4000")]
    [InlineData("multinode", "chart/files/mosquitto.conf: listener 1883 => listener 1883\nmax_connections -1")]
    public void Brokers_take_whom_the_proxy_lets_through(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<BrokerConnections>(cluster, edit, expected);
}
