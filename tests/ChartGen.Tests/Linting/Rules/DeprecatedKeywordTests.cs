using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class DeprecatedKeywordTests
{
    [Theory]
    [InlineData("defaults\n    bind-process all\n", "2:5 'bind-process' is deprecated since HAProxy 2.5 and gone in 2.7; remove the line")]
    [InlineData("frontend f\n    bind :1 process 1\n", "2:13 'process' is deprecated since HAProxy 2.5; use 'thread'")]
    [InlineData("defaults\n    maxconn 5\n")]
    public void A_keyword_should_not_be_one_that_HAProxy_is_about_to_give_up(string text, params string[] expected) =>
        LintJudged.By<DeprecatedKeyword>("haproxy.cfg", text, expected);
}
