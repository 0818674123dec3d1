using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class CheckWithoutPortTests
{
    [Theory]
    [InlineData("backend b\n    server a 10.0.0.1:1 check\n    server b 10.0.0.1 check port 5\n    server c 10.0.0.1\n")]
    [InlineData("backend b\n    server a 10.0.0.1 check\n", "2:14 the health check of 'a' has no port")]
    [InlineData("backend b\n    default-server check\n    server a 10.0.0.1:+1\n", "3:14")]
    [InlineData("backend b\n    tcp-check connect port 1883\n    server a 10.0.0.1 check\n")]
    [InlineData("backend b\n    tcp-check connect\n    server a 10.0.0.1 check\n", "3:14")]
    public void A_server_that_is_checked_must_have_a_port(string text, params string[] expected) =>
        LintJudged.By<CheckWithoutPort>("haproxy.cfg", text, expected);
}
