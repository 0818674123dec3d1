using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class SharedNamespaceTests
{
    [Theory]
    [InlineData("cluster: c", "cluster: d")]
    [InlineData("cluster: c\nnamespace: x", "cluster: c\nnamespace: x", "2:12 namespace is x, where the StatefulSet mosquitto belongs to deployment multinode of cluster c (first.yaml:2:12); allowed is a namespace of its own")]
    [InlineData("cluster: c\nnamespace: x", "cluster: c\nnamespace: y")]
    public void A_namespace_of_a_cluster_has_one_deployment(string first, string second, params string[] expected) =>
        Judged.Across<SharedNamespace>(first, second, expected);
}
