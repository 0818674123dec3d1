using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class SharedVolumeNamesTests
{
    [Theory]
    [InlineData("cluster: c", "cluster: c", "1:1 volumes.prefix is '', and the volume mosquitto-pv-0 belongs to deployment multinode of cluster c (first.yaml:1:1); allowed is another prefix, such as multinode-")]
    [InlineData("cluster: c", "cluster: d")]
    [InlineData("cluster: c", "namespace: b")]
    [InlineData("cluster: c", "cluster: c\nvolumes: {prefix: b-}")]
    public void Volumes_of_one_cluster_differ(string first, string second, params string[] expected) =>
        Judged.Across<SharedVolumeNames>(first, second, expected);
}
