using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class BadAddressTests
{
    [Theory]
    [InlineData("resolvers r\n    nameserver a 10.96.0.10:53\n    nameserver b [fd00::a]:53\n")]
    [InlineData("resolvers r\n    nameserver a 10.96.0.10\n", "2:18 '10.96.0.10' has no port; expected is an IP address with a port")]
    [InlineData("resolvers r\n    nameserver a kube-dns:53\n", "'kube-dns:53' holds no IP address")]
    [InlineData("frontend f\n    bind 1883\n", "'1883' has no port")]
    [InlineData("frontend f\n    bind :1883,:x v4v6\n", "'x' of ':x' is no port")]
    [InlineData("frontend f\n    bind :70000\n", "the port 70000 of ':70000' is none")]
    [InlineData("frontend f\n    bind *:1883,/run/h.sock,[::]:1883,:1-9\n")]
    [InlineData("backend b\n    server a 10.0.0.1:+1\n    server b 10.0.0.1\n    server c x.y:1883\n")]
    [InlineData("backend b\n    server a x..y:1\n", "'x..y:1' holds no IP address")]
    [InlineData("global\n    log 127.0.0.1:514 local0\n    log /dev/log local0\n")]
    [InlineData("global\n    log sysloghost local0\n", "'sysloghost' holds no IP address")]
    public void An_address_must_be_an_IP_address_with_its_port_where_one_is_needed(string text, params string[] expected) =>
        LintJudged.By<BadAddress>("haproxy.cfg", text, expected);
}
