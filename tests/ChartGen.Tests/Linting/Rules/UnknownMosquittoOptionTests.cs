using ChartGen.Mosquitto.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class UnknownMosquittoOptionTests
{
    [Theory]
    [InlineData("listener 1883\nadmin_listener true\nplugin_opt_x y\n")]
    [InlineData("listener 1883\nallow_anonimous false\n", "2:1 'allow_anonimous' is no option, so the broker does not start; allowed is 'allow_anonymous'")]
    [InlineData("Listener 1883\n", "1:1 'Listener'")]
    [InlineData("listener 1883\nzzzzzzzzz 1\n", "2:1 'zzzzzzzzz' is no option")]
    public void An_unknown_option_is_found(string text, params string[] expected) =>
        LintJudged.By<UnknownMosquittoOption>("mosquitto.conf", text, expected);
}
