using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class SelectorLabelsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("    matchLabels: {app: proxy}", "    matchLabels: {app: proxi}", "7:24 the selector asks for app: proxi, and the pod template has app: proxy")]
    [InlineData("    matchLabels: {app: proxy}", "    matchLabels: {app: proxy, tier: a}", "no label 'tier'")]
    [InlineData("    matchLabels: {app: proxy}", "    matchLabels: {}", "the selector is empty")]
    [InlineData("    matchLabels: {app: proxy}", "    matchExpressions: [{key: app, operator: In, values: [a, b]}]", "does not fit 'app in (a,b)'")]
    [InlineData("    matchLabels: {app: proxy}", "    matchExpressions: [{key: app, operator: In, values: [proxy]}, {key: x, operator: DoesNotExist}]")]
    [InlineData("      labels: {app: proxy}", "      annotations: {a: b}", "no label 'app'")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<SelectorLabels>(written, instead, expected);
}
