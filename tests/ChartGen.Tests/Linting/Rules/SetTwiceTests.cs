using ChartGen.Mosquitto.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class SetTwiceTests
{
    [Theory]
    [InlineData("listener 1883\ncafile a\nlistener 1884\ncafile b\n")]
    [InlineData("listener 1883\nuser a\nuser b\n", "3:1 'user' is set already")]
    [InlineData("listener 1883\npassword_file a\nlistener 1884\npassword_file a\n", "4:1 ")]
    [InlineData("per_listener_settings true\nlistener 1883\npassword_file a\nlistener 1884\npassword_file a\n")]
    [InlineData("listener 1883\nciphers a\nciphers b\n", "for the listener of line 1")]
    [InlineData("connection a\nclientid x\nremote_clientid y\n", "3:1 ")]
    [InlineData("listener 1883\nplugin a\nplugin b\n")]
    public void A_text_that_is_set_twice_is_found(string text, params string[] expected) =>
        LintJudged.By<SetTwice>("mosquitto.conf", text, expected);
}
