using ChartGen.Mosquitto.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class AdminListenerTests
{
    [Theory]
    [InlineData("listener 1885\nadmin_listener true\n")]
    [InlineData("listener 1885\nmax_keepalive 60\nadmin_listener true\n", "3:1 ")]
    [InlineData("admin_listener true\n", "1:1 ")]
    public void An_admin_listener_elsewhere_is_found(string text, params string[] expected) =>
        LintJudged.By<AdminListener>("mosquitto.conf", text, expected);
}
