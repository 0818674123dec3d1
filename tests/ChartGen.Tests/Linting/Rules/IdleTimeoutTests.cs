using ChartGen.HaProxy.Rules;
using ChartGen.Linting;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class IdleTimeoutTests
{
    [Theory]
    [InlineData("frontend f\n    timeout client 2700s\n", "max_keepalive 1800\n")]
    [InlineData("frontend f\n    timeout client 2699s\n", "max_keepalive 1800\n", "2:20 timeout client 2699s cuts clients that mosquitto.conf lets be silent for 1800 s (max_keepalive)")]
    [InlineData("defaults\n    timeout client 1s\n    timeout server 1s\nlisten f\nlisten g\n", "max_keepalive 60\n", "2:20", "3:20")]
    [InlineData("frontend f\n    timeout client 0\nbackend b\n    timeout client 1s\n", "max_keepalive 60\n")]
    [InlineData("frontend f\n    timeout client 1s\n", "listener 1883\n")]
    public void A_client_is_not_cut_while_it_keeps_to_its_keepalive(string proxy, string broker, params string[] expected) =>
        LintJudged.By<IdleTimeout>([LintJudged.File("haproxy.cfg", proxy), LintJudged.File("mosquitto.conf", broker)], new LintFacts(), expected);
}
