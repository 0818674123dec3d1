using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class OneServiceNameTests
{
    [Theory]
    [InlineData("vendor", "haproxy.cfg: -2.mosquitto.multi => -2.mosquito.multi", "haproxy.cfg:24:15 server m3 is below the Service mosquito, and StatefulSet/mosquitto has the serviceName mosquitto")]
    [InlineData("vendor", "chart/templates/mosquitto.yaml: serviceName: mosquitto => serviceName: mosquitto-headless", "chart/templates/mosquitto.yaml:40:16 StatefulSet/mosquitto has the serviceName mosquitto-headless, and the headless Service is named mosquitto")]
    [InlineData("multinode", "chart/files/topology.json: \"service\": \"mosquitto\" => \"service\": \"mosq\"", "chart/files/topology.json:6:14 topology.json has the Service mosq")]
    [InlineData("vendor", "chart/templates/mosquitto.yaml:   serviceName: mosquitto\n => ", "StatefulSet/mosquitto has no serviceName")]
    public void The_second_label_is_the_headless_Service(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<OneServiceName>(cluster, edit, expected);
}
