using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class AutoscalerBoundsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("maxReplicas: 5", "maxReplicas: 2", "29:16 minReplicas is 3 and maxReplicas is 2")]
    [InlineData("maxReplicas: 5", "maxReplicas: 3")]
    [InlineData("minReplicas: 3", "minReplicas: 0", "minReplicas is 0")]
    [InlineData("maxReplicas: 5", "maxReplicas: 0", "maxReplicas is 0")]
    [InlineData("maxReplicas: 5", "maxReplicas: many")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<AutoscalerBounds>(written, instead, expected);
}
