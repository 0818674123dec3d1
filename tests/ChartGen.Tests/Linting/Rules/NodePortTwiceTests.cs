using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class NodePortTwiceTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("nodePort: 31021", "nodePort: 31028", "15:42 the TCP nodePort 31028 is that of Service/mqtt too")]
    [InlineData("nodePort: 31021", "nodePort: 31028, protocol: UDP")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<NodePortTwice>(written, instead, expected);
}
