using ChartGen.Mosquitto.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class NotBooleanTests
{
    [Theory]
    [InlineData("listener 1883\npersistence 1\nset_tcp_nodelay true\n")]
    [InlineData("listener 1883\nallow_anonymous True\n", "2:17 'True' is no value of 'allow_anonymous'")]
    [InlineData("listener 1883\npersistence true\t\n", "2:13 ")]
    public void What_is_no_boolean_is_found(string text, params string[] expected) =>
        LintJudged.By<NotBoolean>("mosquitto.conf", text, expected);
}
