using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ConnectionOrdinalsTests
{
    [Theory]
    [InlineData("vendor", "chart/templates/mmc.yaml: mqtt://mosquitto-3. => mqtt://mosquitto-2.", "chart/templates/mmc.yaml:13:54 connection broker4 leads to mqtt://mosquitto-2.mosquitto.multinode.svc.cluster.local:1885, as connection broker3 does; expected is mqtt://mosquitto-3.")]
    [InlineData("vendor", "chart/templates/mmc.yaml: {\"id\": \"broker6\", \"name\": \"Broker 6\", \"url\": \"mqtt://mosquitto-5.mosquitto.{{ .Values.namespace }}.svc.cluster.local:1885\"}, => ", "chart/templates/mmc.yaml:14:16 config.json has no connection for mosquitto-5 (broker6)")]
    [InlineData("multinode", "chart/templates/_connections.tpl: \"mqtt://%s.%s:%d\" .host => \"mqtt://%s.%s:%d\" (.host | replace \"mosquitto-4\" \"mosquitto-1\")", "connection mosquitto-4 leads to mqtt://mosquitto-1.mosquitto.multinode.svc.cluster.local:1885, as connection mosquitto-1 does")]
    public void Each_broker_has_its_own_connection(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<ConnectionOrdinals>(cluster, edit, expected);
}
