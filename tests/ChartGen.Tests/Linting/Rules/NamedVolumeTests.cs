using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class NamedVolumeTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("volumeName: site-archive", "volumeName: site-archiv", "16:15 nothing here makes the volume 'site-archiv', so the claim waits for it; did you mean 'site-archive'?")]
    [InlineData("volumeName: site-archive", "volumeName: \"\"")]
    [InlineData("  volumeName: site-archive\n", "")]
    [InlineData("kind: PersistentVolume\n", "kind: ConfigMap\n")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<NamedVolume>(written, instead, expected);
}
