using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class BudgetBlocksDrainsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("maxUnavailable: 1", "minAvailable: 3", "16:17 minAvailable is 3 of 3 pods")]
    [InlineData("maxUnavailable: 1", "maxUnavailable: 0", "maxUnavailable is 0")]
    [InlineData("maxUnavailable: 1", "maxUnavailable: 0%", "maxUnavailable is 0%")]
    [InlineData("maxUnavailable: 1", "minAvailable: 100%", "minAvailable is 100%")]
    [InlineData("maxUnavailable: 1", "minAvailable: 2")]
    [InlineData("maxUnavailable: 1", "minAvailable: 67%", "minAvailable is 67% of 3 pods")]
    [InlineData("maxUnavailable: 1", "minAvailable: 66%")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<BudgetBlocksDrains>(written, instead, expected);
}
