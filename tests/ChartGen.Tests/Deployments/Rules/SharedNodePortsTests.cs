using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class SharedNodePortsTests
{
    [Theory]
    [InlineData("cluster: c", "cluster: d")]
    [InlineData("cluster: c", "cluster: c", "haproxy.nodePort is 31028, which belongs to deployment multinode of cluster c", "managementCenter.nodePort is 31021")]
    [InlineData("cluster: c", "cluster: c\nhaproxy: {nodePort: 31021}\nmanagementCenter: {nodePort: 31022}", "2:21 haproxy.nodePort is 31021")]
    [InlineData("cluster: c", "cluster: c\nhaproxy: {nodePort: 31029}\nmanagementCenter: {nodePort: 31022}")]
    public void NodePorts_of_one_cluster_differ_whatever_they_are_for(string first, string second, params string[] expected) =>
        Judged.Across<SharedNodePorts>(first, second, expected);
}
