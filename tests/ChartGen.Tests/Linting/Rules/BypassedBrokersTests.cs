using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class BypassedBrokersTests
{
    [Theory]
    [InlineData("vendor", "chart/templates/haproxy.yaml: type: NodePort\n  selector:\n    app: ha => type: NodePort\n  selector:\n    app: mosquitto", "chart/templates/haproxy.yaml:84:5 Service/ha is a NodePort and leads to any broker of StatefulSet/mosquitto")]
    public void Clients_come_through_HAProxy(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<BypassedBrokers>(cluster, edit, expected);
}
