using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class IgnoredKeywordTests
{
    [Theory]
    [InlineData("backend b\n    balance leastconn\n")]
    [InlineData("frontend f\n    balance leastconn\n", "2:5 HAProxy ignores 'balance' in a frontend section; allowed are defaults, listen, backend")]
    [InlineData("frontend f\n    mode tcp\n    http-request deny\n", "3:5 HAProxy ignores 'http-request deny' in mode tcp")]
    [InlineData("defaults\n    mode http\nfrontend f\n    http-request deny\n")]
    public void A_keyword_should_stand_where_it_has_an_effect(string text, params string[] expected) =>
        LintJudged.By<IgnoredKeyword>("haproxy.cfg", text, expected);
}
