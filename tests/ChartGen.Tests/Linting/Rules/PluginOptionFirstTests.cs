using ChartGen.Mosquitto.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class PluginOptionFirstTests
{
    [Theory]
    [InlineData("plugin /a\nplugin_opt_x y\n")]
    [InlineData("global_plugin /a\nauth_opt_x y\n")]
    [InlineData("plugin_opt_x y\n", "1:1 'plugin_opt_x' stands before any plugin")]
    public void An_option_before_its_plugin_is_found(string text, params string[] expected) =>
        LintJudged.By<PluginOptionFirst>("mosquitto.conf", text, expected);
}
