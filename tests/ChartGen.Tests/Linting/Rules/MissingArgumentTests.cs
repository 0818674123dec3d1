using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class MissingArgumentTests
{
    [Theory]
    [InlineData("global\n    maxconn 4\n")]
    [InlineData("global\n    maxconn\n", "2:5 'maxconn' lacks an argument; expected is a whole number")]
    [InlineData("defaults\n    option\n", "2:5 'option' does not say what")]
    [InlineData("backend b\n    server m1\n", "2:12 'server' lacks its address")]
    [InlineData("frontend f\n    bind\n", "'bind' lacks its address")]
    [InlineData("global\n    log stdout\n", "'log' lacks its facility")]
    [InlineData("resolvers r\n    hold valid\n", "'hold' lacks an argument; expected is a time")]
    [InlineData("cache c\n    max-age 60\n", "1:1 this cache does not say how large it is")]
    [InlineData("backend b\n    stick-table type ip\n", "'stick-table' lacks 'size'")]
    public void A_keyword_must_have_all_its_arguments(string text, params string[] expected) =>
        LintJudged.By<MissingArgument>("haproxy.cfg", text, expected);
}
