using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class NodePortRangeTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("nodePort: 31028", "nodePort: 1883", "7:42 nodePort is 1883")]
    [InlineData("nodePort: 31028", "nodePort: 32768", "nodePort is 32768")]
    [InlineData("nodePort: 31028", "nodePort: 0")]
    [InlineData("nodePort: 31028", "nodePort: 30000")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<NodePortRange>(written, instead, expected);
}
