using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ServerOrdinalsTests
{
    [Theory]
    [InlineData("vendor", "haproxy.cfg: m4 mosquitto-3 => m4 mosquitto-2", "haproxy.cfg:25:15 server m4 points to mosquitto-2.mosquitto.multinode.svc.cluster.local, as server m3 does; expected is mosquitto-3.")]
    [InlineData("vendor", "haproxy.cfg: m4 mosquitto-3 => m4 mosquitto3", "haproxy.cfg:25:15 server m4 points to mosquitto3.mosquitto.multinode.svc.cluster.local, which is no broker; expected is mosquitto-3.")]
    [InlineData("vendor", "haproxy.cfg: server m3 mosq => # server m3 mosq", "haproxy.cfg:23:12 backend mosquitto_backend has no server line for mosquitto-2 (m3); expected is one for each of 6 brokers")]
    [InlineData("vendor", "haproxy.cfg: server m6 mosq => # server m6 mosq", "haproxy.cfg:26:12 backend mosquitto_backend has no server line for mosquitto-5 (m6)")]
    [InlineData("vendor", "haproxy.cfg: server m1 mosquitto-0 => server m7 mosquitto-6", "haproxy.cfg:22:12 backend mosquitto_backend has no server line for mosquitto-0 (m1)", "haproxy.cfg:22:12 server m7 is for mosquitto-6")]
    [InlineData("vendor", "haproxy.cfg: server m2 mosquitto-1. => server m1 mosquitto-0.", "haproxy.cfg:22:12 backend mosquitto_backend has no server line for mosquitto-1 (m2)", "haproxy.cfg:23:12 server m1 is for mosquitto-0, as server m1 is; expected is one server line for each broker")]
    [InlineData("multinode", "chart/files/haproxy.cfg: m4 mosquitto-3 => m4 mosquitto-2 ;; haproxy.cfg: m4 mosquitto-3 => m4 mosquitto-2", "chart/files/haproxy.cfg:86:15 server m4 points to mosquitto-2", "haproxy.cfg:86:15 server m4 points to mosquitto-2")]
    [InlineData("tls", "haproxy.cfg: m3 mosquitto-2.mosquitto.mqtt-tls.svc.cluster.local:8883 => m3 mosquitto-4.mosquitto.mqtt-tls.svc.cluster.local:8883", "server m3 points to mosquitto-4.mosquitto.mqtt-tls.svc.cluster.local, as server m5 does")]
    public void Each_broker_has_its_own_server_line(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<ServerOrdinals>(cluster, edit, expected);
}
