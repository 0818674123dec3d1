using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class HardStopWithinGracePeriodTests
{
    [Theory]
    [InlineData("haproxy: {timeouts: {hardStopAfter: 54999ms}}")]
    [InlineData("haproxy: {preStopSeconds: 0, timeouts: {hardStopAfter: 59999ms}}")]
    [InlineData("haproxy: {preStopSeconds: 30}", "1:27 haproxy.timeouts.hardStopAfter is 30s after haproxy.preStopSeconds 30")]
    [InlineData("haproxy: {preStopSeconds: 70, timeouts: {hardStopAfter: 1s}}", "allowed is a grace period of more than 70 seconds and hardStopAfter")]
    [InlineData("haproxy: {timeouts: {hardStopAfter: 1m}}", "1:37 haproxy.timeouts.hardStopAfter is 1m after haproxy.preStopSeconds 5, and the pod is killed after haproxy.terminationGracePeriodSeconds 60; allowed is a hardStopAfter of less than 55s")]
    [InlineData("haproxy: {terminationGracePeriodSeconds: 30}", "1:42 haproxy.timeouts.hardStopAfter is 30s")]
    public void Sessions_end_before_the_pod_is_killed(string yaml, params string[] expected) =>
        Judged.By<HardStopWithinGracePeriod>(yaml, expected);
}
