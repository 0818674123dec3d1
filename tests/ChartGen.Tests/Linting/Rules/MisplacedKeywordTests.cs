using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class MisplacedKeywordTests
{
    [Theory]
    [InlineData("backend b\n    server m2 10.0.0.2:1883\n")]
    [InlineData("frontend f\n    server m2 10.0.0.2:1883\n", "2:5 'server' stands in a frontend section; allowed are listen, backend, peers")]
    [InlineData("backend b\n    nbthread 4\n", "2:5 'nbthread' stands in a backend section; allowed is global")]
    [InlineData("defaults\n    http-request deny\n", "in a defaults section without a name")]
    [InlineData("defaults d\n    http-request deny\n")]
    public void A_keyword_must_stand_in_a_section_that_takes_it(string text, params string[] expected) =>
        LintJudged.By<MisplacedKeyword>("haproxy.cfg", text, expected);
}
