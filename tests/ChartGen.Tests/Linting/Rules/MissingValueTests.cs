using ChartGen.Mosquitto.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class MissingValueTests
{
    [Theory]
    [InlineData("listener 1883\nretry_interval\n")]
    [InlineData("listener\n", "1:1 'listener' has no value")]
    [InlineData("listener 1883\npersistence_location  \n", "2:1 'persistence_location'")]
    [InlineData("listener 1883\nlog_type\n")]
    public void An_option_without_a_value_is_found(string text, params string[] expected) =>
        LintJudged.By<MissingValue>("mosquitto.conf", text, expected);
}
