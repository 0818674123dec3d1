using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class TableOrdinalsTests
{
    [Theory]
    [InlineData("vendor", "INSTALL.md: mosquitto-1.mosq => mosquitto-0.mosq", "INSTALL.md:18:12 the row of node 2 has mosquitto-0.mosquitto.multinode.svc.cluster.local, as the row of node 1 does; expected is mosquitto-1.")]
    [InlineData("vendor", "INSTALL.md: | 7000 | 3 | => | 7000 | 2 |", "INSTALL.md:19:")]
    [InlineData("multinode", "INSTALL.md: | `mosquitto-3.mosquitto.multinode.svc.cluster.local` | broker 4 => | `mosquitto-3.mosquitto.multinode.svc.cluster.local` | broker 3", "the row of node 4 has broker 3, as the row of node 3 does; expected is broker 4, of mosquitto-3")]
    public void A_table_names_each_broker_once(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<TableOrdinals>(cluster, edit, expected);
}
