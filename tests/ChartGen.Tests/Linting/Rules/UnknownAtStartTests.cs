using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class UnknownAtStartTests
{
    [Theory]
    [InlineData("backend b\n    server b x.y:1 resolvers r init-addr none\n    server c 10.0.0.1:1 resolvers r\n")]
    [InlineData("backend b\n    server b x.y:1 resolvers r\n", "2:14 HAProxy asks for 'x.y' before it starts")]
    public void A_server_with_a_name_should_begin_without_an_address(string text, params string[] expected) =>
        LintJudged.By<UnknownAtStart>("haproxy.cfg", text, expected);
}
