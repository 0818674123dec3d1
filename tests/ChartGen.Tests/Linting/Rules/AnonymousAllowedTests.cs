using ChartGen.Mosquitto.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class AnonymousAllowedTests
{
    [Theory]
    [InlineData("listener 1883\nallow_anonymous false\n")]
    [InlineData("listener 1883\nallow_anonymous true\n", "2:1 'allow_anonymous' is true")]
    [InlineData("listener 1883\nallow_anonymous 1\n", "2:1 ")]
    public void Anonymous_clients_are_found(string text, params string[] expected) =>
        LintJudged.By<AnonymousAllowed>("mosquitto.conf", text, expected);
}
