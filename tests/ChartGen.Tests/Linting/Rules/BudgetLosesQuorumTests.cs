using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class BudgetLosesQuorumTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("maxUnavailable: 1", "maxUnavailable: 2", "16:19 of 3 pods of StatefulSet/broker 2 may be away at once")]
    [InlineData("maxUnavailable: 1", "minAvailable: 1", "2 may be away")]
    [InlineData("maxUnavailable: 1", "maxUnavailable: 34%", "2 may be away")]
    [InlineData("maxUnavailable: 1", "maxUnavailable: 33%")]
    [InlineData("  replicas: 3", "  replicas: 2")]
    [InlineData("maxUnavailable: 1", "minAvailable: 2")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<BudgetLosesQuorum>(written, instead, expected);
}
