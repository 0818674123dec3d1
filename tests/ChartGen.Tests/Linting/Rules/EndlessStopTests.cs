using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class EndlessStopTests
{
    [Theory]
    [InlineData("global\n    hard-stop-after 30s\nfrontend f\n    bind :1\n")]
    [InlineData("global\nfrontend f\n    bind :1\n", "1:1 there is no hard-stop-after")]
    [InlineData("global\n")]
    public void A_stopping_HAProxy_should_end_its_sessions_after_a_time(string text, params string[] expected) =>
        LintJudged.By<EndlessStop>("haproxy.cfg", text, expected);
}
