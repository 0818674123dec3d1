using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class TimeoutsAboveKeepaliveTests
{
    [Theory]
    [InlineData("haproxy: {timeouts: {client: 2700s, server: 2700000ms}}")]
    [InlineData("haproxy: {timeouts: {client: 2699s}}", "1:30 haproxy.timeouts.client is 2699s, and clients may be silent for broker.maxKeepalive 1800 s; allowed is at least 1.5 times that, 45m")]
    [InlineData("haproxy: {timeouts: {server: 10m}}", "haproxy.timeouts.server is 10m")]
    [InlineData("broker: {maxKeepalive: 1801}", "1:24 haproxy.timeouts.client is 45m, and clients may be silent for broker.maxKeepalive 1801 s; allowed is at least 1.5 times that, 2701500ms", "haproxy.timeouts.server is 45m")]
    [InlineData("broker: {maxKeepalive: 65535}\nhaproxy: {timeouts: {client: 2d, server: 98302s}}", "at least 1.5 times that, 98302500ms")]
    public void Both_timeouts_are_one_and_a_half_times_the_keepalive(string yaml, params string[] expected) =>
        Judged.By<TimeoutsAboveKeepalive>(yaml, expected);
}
