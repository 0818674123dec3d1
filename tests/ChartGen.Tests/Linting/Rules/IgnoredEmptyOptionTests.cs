using ChartGen.Mosquitto.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class IgnoredEmptyOptionTests
{
    [Theory]
    [InlineData("listener 1883\nmax_connections 5\n")]
    [InlineData("listener 1883\nlog_type\n", "2:1 'log_type' has no value, so it is ignored")]
    public void An_empty_option_that_is_ignored_is_found(string text, params string[] expected) =>
        LintJudged.By<IgnoredEmptyOption>("mosquitto.conf", text, expected);
}
