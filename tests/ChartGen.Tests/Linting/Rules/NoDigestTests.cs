using ChartGen.Security.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class NoDigestTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("@sha256:abababababababababababababababababababababababababababababababab", "", "the tag of 'eclipse-mosquitto:2.0.22' can be moved")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<NoDigest>(written, instead, expected);
}
