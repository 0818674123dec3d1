using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class HostNamesTests
{
    [Theory]
    [InlineData("vendor", "chart/templates/mmc.yaml: .Values.node1 => .Values.node2", "chart/values.yaml:7:8 Deployment/mmc runs on node-2, and the brokers prefer node-1, node-2, node-3; expected is the first of them, node-1")]
    [InlineData("vendor", "chart/values.yaml: node3: node-3 => node3: node-2", "chart/values.yaml:8:8 the brokers prefer node-2 twice")]
    [InlineData("multinode", "chart/values.yaml: - node-2 => - node-9", "the brokers prefer node-9, and the instructions name node-1, node-2, node-3")]
    [InlineData("multinode", "INSTALL.md: for host in 'node-1' 'node-2' => for host in 'node-1' 'node-7'", "INSTALL.md:81:23 the command is for the workers node-1, node-7, node-3, and the brokers prefer node-1, node-2, node-3")]
    public void All_name_the_same_workers(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<HostNames>(cluster, edit, expected);
}
