using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class ReplicaBoundsTests
{
    [Theory]
    [InlineData("replicas: {min: 3, max: 3, capacity: 3}")]
    [InlineData("replicas: {min: 3, max: 1023, capacity: 1023}")]
    [InlineData("replicas: {min: 6, max: 5}", "1:17 replicas.min is 6, above replicas.max 5; allowed is 3 to 5")]
    [InlineData("replicas: {max: 7}", "1:17 replicas.max is 7, above replicas.capacity 6; allowed is 3 to 6, or raise replicas.capacity")]
    [InlineData("replicas: {min: 9, max: 8, capacity: 7}", "replicas.min is 9", "replicas.max is 8")]
    public void Least_greatest_and_capacity_are_in_order(string yaml, params string[] expected) =>
        Judged.By<ReplicaBounds>(yaml, expected);
}
