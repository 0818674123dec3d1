using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class HiddenVolumeTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("- name: scratch\n          emptyDir", "- name: data\n          emptyDir", "the claim template 'data' takes the place")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<HiddenVolume>(written, instead, expected);
}
