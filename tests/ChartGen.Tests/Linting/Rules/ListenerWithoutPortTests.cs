using ChartGen.Mosquitto.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ListenerWithoutPortTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("listener 1883", "listener 1884", "6:14 the listener on 1884 is no port of container 'broker' of Pod/broker")]
    [InlineData("listener 1883", "listener 1884 127.0.0.1\n    listener 1883")]
    [InlineData("containerPort: 1883", "containerPort: 1884", "the listener on 1883 is no port")]
    [InlineData("        - {name: mqtt, containerPort: 1883}\n", "        []\n")]
    [InlineData("{name: mqtt, containerPort: 1883}", "{name: mqtt, containerPort: 1883}\n        - {name: metrics, containerPort: 9001}")]
    [InlineData("      configMap: {name: broker}", "      configMap: {name: other}")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<ListenerWithoutPort>(written, instead, expected);
}
