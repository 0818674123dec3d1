using ChartGen.Mosquitto.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class SetAgainTests
{
    [Theory]
    [InlineData("listener 1883\nmax_connections 5\nlistener 1884\nmax_connections 6\n")]
    [InlineData("listener 1883\nallow_anonymous true\nallow_anonymous false\n", "3:1 'allow_anonymous' is set on line 2 already")]
    public void An_option_that_is_set_again_is_found(string text, params string[] expected) =>
        LintJudged.By<SetAgain>("mosquitto.conf", text, expected);
}
