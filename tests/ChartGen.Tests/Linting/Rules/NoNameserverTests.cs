using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class NoNameserverTests
{
    [Theory]
    [InlineData("resolvers r\n    nameserver a 10.0.0.1:53\nresolvers s\n    parse-resolv-conf\n")]
    [InlineData("resolvers r\n", "1:1 the resolvers 'r' have nobody to ask")]
    public void Resolvers_should_have_a_nameserver(string text, params string[] expected) =>
        LintJudged.By<NoNameserver>("haproxy.cfg", text, expected);
}
