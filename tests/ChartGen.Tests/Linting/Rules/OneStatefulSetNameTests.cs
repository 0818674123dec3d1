using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class OneStatefulSetNameTests
{
    [Theory]
    [InlineData("vendor", "haproxy.cfg: mosquitto-2.mosq => mosquito-2.mosq", "haproxy.cfg:24:15 server m3 is a pod of mosquito, and the StatefulSet is named mosquitto; expected is mosquitto")]
    [InlineData("vendor", "chart/templates/mosquitto.yaml: kind: StatefulSet\nmetadata:\n  name: mosquitto => kind: StatefulSet\nmetadata:\n  name: broker", "chart/templates/mosquitto.yaml:37:9 the StatefulSet is named broker, and server m1 is a pod of mosquitto")]
    [InlineData("multinode", "chart/files/topology.json: \"statefulSet\": \"mosquitto\" => \"statefulSet\": \"mosq\"", "chart/files/topology.json:5:18 topology.json has the StatefulSet mosq")]
    public void Pods_are_those_of_the_StatefulSet(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<OneStatefulSetName>(cluster, edit, expected);
}
