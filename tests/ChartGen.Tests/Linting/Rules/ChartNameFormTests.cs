using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ChartNameFormTests
{
    [Theory]
    [InlineData("apiVersion: v2\nname: a\nversion: 0.1.0\n")]
    [InlineData("apiVersion: v2\nname: 1\nversion: 0.1.0\n")]
    [InlineData("apiVersion: v2\nname: A\nversion: 0.1.0\n", "chart/Chart.yaml:2:7 'A' cannot be part")]
    [InlineData("apiVersion: v2\nname: a-\nversion: 0.1.0\n", "'a-'")]
    [InlineData("apiVersion: v2\nname: a_b\nversion: 0.1.0\n", "'a_b'")]
    public void A_name_that_objects_cannot_have_is_found(string text, params string[] expected) =>
        LintJudged.OfChart<ChartNameForm>([("Chart.yaml", text)], expected);
}
