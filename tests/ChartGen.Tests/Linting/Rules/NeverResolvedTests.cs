using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class NeverResolvedTests
{
    [Theory]
    [InlineData("backend b\n    server b x.y:1 resolvers r init-addr none\n")]
    [InlineData("backend b\n    server b x.y:1 init-addr none\n", "2:14 nothing asks for 'x.y' once HAProxy runs")]
    public void A_server_with_a_name_should_have_resolvers(string text, params string[] expected) =>
        LintJudged.By<NeverResolved>("haproxy.cfg", text, expected);
}
