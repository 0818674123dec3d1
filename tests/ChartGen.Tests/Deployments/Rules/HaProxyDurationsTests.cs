using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class HaProxyDurationsTests
{
    [Theory]
    [InlineData("haproxy: {timeouts: {client: 24d, server: 2147483647ms, check: 500us, connect: \"5000\"}}")]
    [InlineData("haproxy: {timeouts: {client: 25d}}", "1:30 haproxy.timeouts.client is 25d: ")]
    [InlineData("haproxy: {timeouts: {check: 99999999999h}}", "haproxy.timeouts.check is 99999999999h: ")]
    [InlineData("haproxy: {timeouts: {connect: \"0\", server: 0m, hardStopAfter: 0s}}", "haproxy.timeouts.connect is 0, which HAProxy takes for no limit", "haproxy.timeouts.server is 0m", "haproxy.timeouts.hardStopAfter is 0s")]
    public void Times_are_above_0_and_fit(string yaml, params string[] expected) =>
        Judged.By<HaProxyDurations>(yaml, expected);
}
