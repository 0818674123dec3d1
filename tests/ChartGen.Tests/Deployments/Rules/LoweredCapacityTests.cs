using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class LoweredCapacityTests
{
    [Theory]
    [InlineData("{}", "replicas: {capacity: 9}")]
    [InlineData("{}", "replicas: {capacity: 5}", "1:22 replicas.capacity is 5, and 6 in old.tgz: volumes, claims and directories of broker 5 stay behind")]
    [InlineData("replicas: {capacity: 9}", "replicas: {capacity: 6}", "of brokers 6 to 8 stay behind")]
    public void Capacity_does_not_shrink(string earlier, string now, params string[] expected) =>
        Judged.AfterEarlier<LoweredCapacity>(earlier, now, expected);
}
