using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class TopologyOrdinalsTests
{
    [Theory]
    [InlineData("multinode", "chart/files/topology.json: \"directory\": \"server3/mosquitto/data\" => \"directory\": \"server2/mosquitto/data\"", "chart/files/topology.json:49:20 broker 2 has the directory server2/mosquitto/data, as broker 1 does; expected is server3/mosquitto/data, of mosquitto-2")]
    [InlineData("multinode", "chart/files/topology.json: \"volume\": \"mosquitto-pv-4\" => \"volume\": \"mosquitto-pv-5\"", "chart/files/topology.json:72:17 broker 4 has the volume mosquitto-pv-5, as broker 5 does")]
    [InlineData("multinode", "chart/files/topology.json: \"nodeId\": 2 => \"nodeId\": 1", "chart/files/topology.json:37:17 broker 1 has the node id 1, as broker 0 does; expected is 2")]
    public void Each_entry_is_of_one_ordinal(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<TopologyOrdinals>(cluster, edit, expected);
}
