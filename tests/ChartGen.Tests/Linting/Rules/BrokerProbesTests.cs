using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class BrokerProbesTests
{
    [Theory]
    [InlineData("vendor", "chart/templates/mosquitto.yaml: tcpSocket:\n              port: 1885 => tcpSocket:\n              port: 1883", "chart/templates/mosquitto.yaml:89:21 the readinessProbe asks for 1883, which a follower may not serve; expected is 1885, the admin listener")]
    [InlineData("vendor", "chart/templates/mosquitto.yaml: tcpSocket:\n              port: 1885 => exec:\n              command: [sh, -c, \"mosquitto_sub -p 1883 -t x -C 1\"]", "chart/templates/mosquitto.yaml:89:24 the readinessProbe asks for 1883")]
    [InlineData("vendor", "chart/templates/mosquitto.yaml: tcpSocket:\n              port: 1885 => exec:\n              command: [nc, -z, 127.0.0.1, \"1885\"]")]
    [InlineData("multinode", "chart/templates/broker-statefulset.yaml: port: admin => port: mqtt", "the startupProbe asks for 1883", "the readinessProbe asks for 1883", "the livenessProbe asks for 1883")]
    public void Probes_ask_the_admin_listener(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<BrokerProbes>(cluster, edit, expected);
}
