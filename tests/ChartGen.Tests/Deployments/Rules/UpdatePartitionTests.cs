using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class UpdatePartitionTests
{
    [Theory]
    [InlineData("broker: {partition: 6}")]
    [InlineData("broker: {partition: 7}", "1:21 broker.partition is 7, above replicas.capacity 6; allowed are 0")]
    public void The_partition_is_at_most_the_capacity(string yaml, params string[] expected) =>
        Judged.By<UpdatePartition>(yaml, expected);
}
