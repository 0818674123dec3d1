using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class TypeInVersionTwoTests
{
    [Theory]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\ntype: library\n")]
    [InlineData("apiVersion: v1\nname: a\nversion: 0.1.0\ntype: library\n", "chart/Chart.yaml:4:1 type stands in a Chart.yaml of apiVersion 'v1'")]
    public void A_type_in_an_old_chart_is_found(string text, params string[] expected) =>
        LintJudged.OfChart<TypeInVersionTwo>([("Chart.yaml", text)], expected);
}
