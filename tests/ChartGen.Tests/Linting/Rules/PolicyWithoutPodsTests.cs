using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class PolicyWithoutPodsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("podSelector: {matchLabels: {app: broker}}", "podSelector: {matchLabels: {app: brokers}}", "no pod here has the labels app=brokers")]
    [InlineData("podSelector: {matchLabels: {app: broker}}", "podSelector: {}")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<PolicyWithoutPods>(written, instead, expected);
}
