using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class UnresolvedServerTests
{
    [Theory]
    [InlineData("backend b\n    server a 10.0.0.1:1\n    server b x.y:1 resolvers r\n    server c x.y:1 init-addr libc,none\n    server d localhost:1\n")]
    [InlineData("backend b\n    server a x.y:1\n", "2:14 HAProxy does not start while 'x.y' cannot be resolved")]
    [InlineData("backend b\n    server a x.y:1 resolvers r init-addr libc\n", "2:14")]
    [InlineData("backend b\n    server a x.y:1\n    default-server init-addr none\n    server b x.y:1\n", "2:14")]
    [InlineData("defaults\n    default-server init-addr none\nbackend b\n    server a x.y:1\n")]
    [InlineData("backend b\n    server-template a 3 x.y:1\n", "2:25")]
    public void A_server_with_a_name_must_not_have_to_be_resolved_before_HAProxy_starts(string text, params string[] expected) =>
        LintJudged.By<UnresolvedServer>("haproxy.cfg", text, expected);
}
