using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class DuplicateDependencyTests
{
    [Theory]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\ndependencies: [{name: b}, {name: b, alias: c}]\n")]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\ndependencies: [{name: b}, {name: c, alias: b}]\n", "chart/Chart.yaml:4:27 'b' is the name or alias of another")]
    public void Two_dependencies_of_one_name_are_found(string text, params string[] expected) =>
        LintJudged.OfChart<DuplicateDependency>([("Chart.yaml", text)], expected);
}
