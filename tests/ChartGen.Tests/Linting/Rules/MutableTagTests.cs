using ChartGen.Security.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class MutableTagTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("eclipse-mosquitto:2.0.22", "localhost:5000/mosquitto", "has no tag")]
    [InlineData("eclipse-mosquitto:2.0.22", "eclipse-mosquitto:latest", "12:14 'eclipse-mosquitto:latest' has the tag latest")]
    [InlineData("eclipse-mosquitto:2.0.22", "a@sha256:0")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<MutableTag>(written, instead, expected);
}
