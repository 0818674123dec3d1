using ChartGen.Security.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class HostPathTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("      emptyDir: {}", "      hostPath: {path: /srv/mosquitto}", "19:24 the pod mounts /srv/mosquitto of its node")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<HostPath>(written, instead, expected);
}
