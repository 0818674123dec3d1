using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class MissingDependencyTests
{
    [Theory]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\ndependencies: [{name: b, version: 0.1.0}]\n")]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\ndependencies:\n  - name: c\n    version: 0.1.0\n", "chart/Chart.yaml:5:5 the dependency 'c' does not lie in charts/")]
    public void A_dependency_that_is_not_there_is_found(string text, params string[] expected) =>
        LintJudged.OfChart<MissingDependency>([("Chart.yaml", text), ("charts/b/Chart.yaml", "apiVersion: v2\nname: b\nversion: 0.1.0\n")], expected);
}
