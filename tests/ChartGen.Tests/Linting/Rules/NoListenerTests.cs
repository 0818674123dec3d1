using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class NoListenerTests
{
    [Theory]
    [InlineData("frontend f\n    bind :1\n")]
    [InlineData("global\n    maxconn 1\n", "1:1 nothing in this file listens")]
    [InlineData("frontend f\n    bind :1\n    disabled\n", "1:1")]
    [InlineData("", "1:1 nothing in this file listens")]
    public void Something_must_listen(string text, params string[] expected) =>
        LintJudged.By<NoListener>("haproxy.cfg", text, expected);
}
