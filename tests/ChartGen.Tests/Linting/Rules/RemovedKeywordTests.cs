using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class RemovedKeywordTests
{
    [Theory]
    [InlineData("global\n    nbthread 4\n")]
    [InlineData("global\n    nbproc 4\n", "2:5 HAProxy does not know 'nbproc' any more since 2.5; use 'nbthread'")]
    [InlineData("frontend f\n    reqadd X:\\ y\n", "use 'http-request add-header'")]
    [InlineData("defaults\n    option http-use-htx\n", "since 2.2; remove the line")]
    public void A_keyword_must_not_be_one_that_HAProxy_has_given_up(string text, params string[] expected) =>
        LintJudged.By<RemovedKeyword>("haproxy.cfg", text, expected);
}
