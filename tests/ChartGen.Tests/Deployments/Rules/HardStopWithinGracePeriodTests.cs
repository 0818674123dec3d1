using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class HardStopWithinGracePeriodTests
{
    [Theory]
    [InlineData("haproxy: {timeouts: {hardStopAfter: 59999ms}}")]
    [InlineData("haproxy: {timeouts: {hardStopAfter: 1m}}", "1:37 haproxy.timeouts.hardStopAfter is 1m, and the pod is killed after haproxy.terminationGracePeriodSeconds 60; allowed is less than 60s")]
    [InlineData("haproxy: {terminationGracePeriodSeconds: 30}", "1:42 haproxy.timeouts.hardStopAfter is 30s")]
    public void Sessions_end_before_the_pod_is_killed(string yaml, params string[] expected) =>
        Judged.By<HardStopWithinGracePeriod>(yaml, expected);
}
