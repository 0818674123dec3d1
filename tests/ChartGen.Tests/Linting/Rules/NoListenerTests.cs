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
    [InlineData("defaults\n    disabled\nfrontend f\n    bind :1\n", "3:1 nothing in this file listens")]
    [InlineData("defaults\n    disabled\nfrontend f\n    enabled\n    bind :1\n")]
    public void Something_must_listen(string text, params string[] expected) =>
        LintJudged.By<NoListener>("haproxy.cfg", text, expected);
}
