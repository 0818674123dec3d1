using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class DuplicateKeysTests
{
    [Theory]
    [InlineData("a: 1\n", "b: 1\n")]
    [InlineData("a: 1\na: 2\n", "b: 1\n", "chart/values.yaml:2:1 the key a stands twice")]
    [InlineData("a: 1\n", "kind: A\nb: 1\nb: {{ .Values.a }}\n", "chart/templates/a.yaml:3:1 the key b stands twice")]
    [InlineData("y: 1\n\"true\": 2\n", "", "chart/values.yaml:2:1 ")]
    public void A_key_that_stands_twice_is_found(string values, string template, params string[] expected) =>
        LintJudged.OfChart<DuplicateKeys>([("values.yaml", values), ("templates/a.yaml", template)], expected);
}
