using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class PolicyPortsTests
{
    [Theory]
    [InlineData("multinode", "chart/values.yaml: networkPolicy:\n  # Whether there are any.\n  deploy: false => networkPolicy:\n  deploy: true ;; chart/templates/network-policies.yaml: - port: admin => - port: mqtt", "NetworkPolicy/mosquitto lets nobody reach 1885 of StatefulSet/mosquitto; expected is a rule for each port that the cluster needs: 1883, 1885, 7000")]
    [InlineData("multinode", "chart/values.yaml: networkPolicy:\n  # Whether there are any.\n  deploy: false => networkPolicy:\n  deploy: true")]
    public void Policies_let_the_ports_through(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<PolicyPorts>(cluster, edit, expected);
}
