using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class BrokerServersTests
{
    [Theory]
    [InlineData("vendor", "haproxy.cfg: m3 mosquitto-2.mosquitto.multinode.svc.cluster.local:1883 check resolvers kubernetes on-marked-down shutdown-sessions => m3 mosquitto-2.mosquitto.multinode.svc.cluster.local:1883 check resolvers kubernetes", "haproxy.cfg:24:5 server m3 keeps the sessions of a broker that is down")]
    [InlineData("vendor", "haproxy.cfg: \nbackend mosquitto_backend => \nbackend mosquitto_backend\n    mode http", "haproxy.cfg:22:5 backend mosquitto_backend is in mode http")]
    public void Sessions_end_with_the_broker(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<BrokerServers>(cluster, edit, expected);
}
