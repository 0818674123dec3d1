using ChartGen.Mosquitto.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class PerListenerLateTests
{
    [Theory]
    [InlineData("per_listener_settings true\nlistener 1883\nallow_anonymous false\n")]
    [InlineData("allow_anonymous true\nper_listener_settings true\n", "2:1 'per_listener_settings' stands behind 'allow_anonymous' of line 1")]
    [InlineData("allow_anonymous true\nper_listener_settings false\n")]
    [InlineData("listener 1883\nper_listener_settings true\n")]
    public void per_listener_settings_behind_security_settings_is_found(string text, params string[] expected) =>
        LintJudged.By<PerListenerLate>("mosquitto.conf", text, expected);
}
