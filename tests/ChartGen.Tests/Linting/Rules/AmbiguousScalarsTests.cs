using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class AmbiguousScalarsTests
{
    [Theory]
    [InlineData("a: true\nb: 1.5\nc: \"010\"\nd: 10\ndefaultMode: 0644\n", "")]
    [InlineData("tag: 1.10\n", "", "chart/values.yaml:1:6 1.10 is the number 1.1 to Helm")]
    [InlineData("cpu: 1.50\n", "")]
    [InlineData("a: on\n", "", "chart/values.yaml:1:4 on is the boolean true to Helm")]
    [InlineData("n: 1\n", "", "chart/values.yaml:1:1 the key n is 'false' to Helm")]
    [InlineData("a: [010]\n", "", "chart/values.yaml:1:5 010 is 8 to Helm")]
    [InlineData("a: 1e3\n", "", "1e3 is the number 1000 to Helm")]
    [InlineData("a: 9007199254740993\n", "", "too long for the float64")]
    [InlineData("a: 12000000\n", "a: {{ .Values.a }}\n", "a template prints it as 1.2e+07")]
    [InlineData("a: 12000000\n", "a: {{ .Values.a | int64 }}\n")]
    [InlineData("a: NULL\nb: null\nc: ~\n", "", "NULL is no text")]
    public void A_value_that_is_something_else_is_found(string values, string template, params string[] expected) =>
        LintJudged.OfChart<AmbiguousScalars>([("values.yaml", values), ("templates/a.yaml", template)], expected);
}
