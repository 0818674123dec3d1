using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ProbeConnectionsTests
{
    [Theory]
    [InlineData("multinode", "")]
    [InlineData("vendor", "")]
    [InlineData("multinode", "chart/files/haproxy.cfg: maxconn 10020 => maxconn 10000", "chart/files/haproxy.cfg:10:13 clients may take all 10000 connections")]
    [InlineData("multinode", "chart/files/haproxy.cfg:     maxconn 10000\n => ", "chart/files/haproxy.cfg:70:1 frontend mqtt may take all 10020 connections")]
    public void A_probe_has_a_connection(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<ProbeConnections>(cluster, edit, expected);
}
