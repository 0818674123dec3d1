using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class BadTimeTests
{
    [Theory]
    [InlineData("defaults\n    timeout client 24d\n")]
    [InlineData("defaults\n    timeout client 25d\n", "2:20 the time of 'timeout client' is none: '25d' is longer")]
    [InlineData("defaults\n    timeout client 1w\n", "'w' is no unit")]
    [InlineData("resolvers r\n    hold valid x\n", "the time of 'hold' is none")]
    [InlineData("backend b\n    server a 10.0.0.1:1 inter 0\n", "the time '0' of 'inter' is out of range; allowed is at least 1 ms")]
    [InlineData("defaults\n    clitcpka-idle 1w\n", "'1w' of 'clitcpka-idle' is none")]
    [InlineData("defaults\n    clitcpka-idle 25d\n")]
    public void A_time_must_be_a_whole_number_with_a_unit_that_HAProxy_knows(string text, params string[] expected) =>
        LintJudged.By<BadTime>("haproxy.cfg", text, expected);
}
