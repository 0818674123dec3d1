using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class OneBrokerAStepTests
{
    [Theory]
    [InlineData("{}", "replicas: {min: 4, max: 6}")]
    [InlineData("replicas: {min: 4}", "replicas: {min: 3, max: 4}")]
    [InlineData("{}", "replicas: {min: 5}", "1:17 replicas.min is 5, and 3 in old.tgz: up to 2 brokers start at once")]
    [InlineData("replicas: {min: 5}", "replicas: {min: 3}", "the autoscaler may stop 2 brokers that were kept before; allowed without this warning is 4")]
    [InlineData("replicas: {max: 3}", "replicas: {max: 6}", "the autoscaler may start 3 brokers more")]
    [InlineData("replicas: {max: 6}", "replicas: {max: 3}", "up to 3 brokers stop at once")]
    [InlineData("replicas: {max: 3, capacity: 9}", "replicas: {min: 8, max: 9, capacity: 9}", "replicas.min is 8", "replicas.max is 9")]
    [InlineData("autoscaling: {enabled: false}\nreplicas: {max: 3}", "autoscaling: {enabled: false}\nreplicas: {min: 5, max: 6}", "2 brokers start at once")]
    public void The_bounds_change_by_one_a_step(string earlier, string now, params string[] expected) =>
        Judged.AfterEarlier<OneBrokerAStep>(earlier, now, expected);
}
