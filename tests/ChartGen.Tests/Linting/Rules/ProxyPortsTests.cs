using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ProxyPortsTests
{
    [Theory]
    [InlineData("vendor", "chart/templates/haproxy.yaml: bind *:1883 => bind *:1893", "chart/templates/haproxy.yaml:26:14 frontend mqtt opens 1893, which nothing asks for, and a container of Deployment/ha and Service/ha ask for 1883; expected is 1883")]
    [InlineData("vendor", "chart/templates/haproxy.yaml: targetPort: 1883 => targetPort: 1893", "chart/templates/haproxy.yaml:87:19 Service/ha has the port 1893, which haproxy.cfg does not open; expected is one of 1883")]
    [InlineData("vendor", "chart/templates/haproxy.yaml: bind *:1883 => bind *:1883\n        bind *:8883", "chart/templates/haproxy.yaml:27:14 frontend mqtt binds 8883, and no Service leads to it; expected is a port of Service/ha")]
    public void HAProxy_is_asked_for_ports_that_it_binds(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<ProxyPorts>(cluster, edit, expected);
}
