using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class BadConditionTests
{
    [Theory]
    [InlineData("global\n.if feature(X) && !defined(Y)\n.elif 1\n.else\n.endif\n")]
    [InlineData("global\n.if featre(X)\n.endif\n", "2:5 'featre(X)' is no condition")]
    [InlineData("global\n.if 1\n.else 1\n.endif\n", "3:7 '.else' does not take '1'")]
    [InlineData("global\n.alert x\n", "2:1 '.alert'")]
    public void A_condition_must_be_one_that_HAProxy_can_decide(string text, params string[] expected) =>
        LintJudged.By<BadCondition>("haproxy.cfg", text, expected);
}
