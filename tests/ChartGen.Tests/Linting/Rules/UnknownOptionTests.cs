using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class UnknownOptionTests
{
    [Theory]
    [InlineData("defaults\n    option tcplog\n    timeout client 1s\n")]
    [InlineData("defaults\n    option tcplogg\n", "2:12 'option tcplogg' is nothing that HAProxy knows; did you mean 'tcplog'?")]
    [InlineData("defaults\n    timeout clientt 1s\n", "2:13 'timeout clientt'")]
    [InlineData("frontend f\n    http-request dney\n", "2:18 'http-request dney' is nothing that HAProxy knows; did you mean 'deny'?")]
    [InlineData("frontend f\n    capture request headr x len 4\n", "2:21 'capture request headr'")]
    public void An_option_a_timeout_or_an_action_must_be_one_that_HAProxy_knows(string text, params string[] expected) =>
        LintJudged.By<UnknownOption>("haproxy.cfg", text, expected);
}
