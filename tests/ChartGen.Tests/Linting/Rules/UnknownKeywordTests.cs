using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class UnknownKeywordTests
{
    [Theory]
    [InlineData("global\n    maxconn 10\n.if 1\n.endif\n")]
    [InlineData("global\n    maxcon 10\n", "2:5 'maxcon' is no keyword of a global section; did you mean 'maxconn'?")]
    [InlineData("defaults\n    tiemout client 1s\n", "2:5 'tiemout'")]
    [InlineData("global\n.iff 1\n", "2:1 '.iff' is no directive")]
    [InlineData("backend b\n    guid x\n", "known since HAProxy 3.0")]
    [InlineData("crt-store web\n", "1:1 a section 'crt-store' is known since HAProxy 3.0")]
    public void A_keyword_must_be_one_that_HAProxy_knows(string text, params string[] expected) =>
        LintJudged.By<UnknownKeyword>("haproxy.cfg", text, expected);
}
