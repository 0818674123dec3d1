using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class BudgetWithoutPodsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  maxUnavailable: 1\n  selector: {matchLabels: {app: broker}}", "  maxUnavailable: 1\n  selector: {matchLabels: {app: brokers}}", "no pod here has the labels app=brokers")]
    [InlineData("  maxUnavailable: 1\n  selector: {matchLabels: {app: broker}}", "  maxUnavailable: 1\n  selector: {}")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<BudgetWithoutPods>(written, instead, expected);
}
