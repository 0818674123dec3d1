using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class DaemonInPodTests
{
    [Theory]
    [InlineData("global\n    maxconn 1\n")]
    [InlineData("global\n    daemon\n", "2:5 'daemon' sends HAProxy to the background")]
    public void HAProxy_should_stay_in_the_foreground_of_its_pod(string text, params string[] expected) =>
        LintJudged.By<DaemonInPod>("haproxy.cfg", text, expected);
}
