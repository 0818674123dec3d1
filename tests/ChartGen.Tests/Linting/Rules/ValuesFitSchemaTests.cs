using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ValuesFitSchemaTests
{
    [Theory]
    [InlineData("a: 1\n", "{\"properties\": {\"a\": {\"type\": \"integer\"}}}")]
    [InlineData("b: {a: x}\n", "{\"properties\": {\"b\": {\"properties\": {\"a\": {\"type\": \"integer\"}}}}}", "chart/values.yaml:1:5 'b.a': got string, want integer")]
    [InlineData("b: {a: x}\n", "{\"properties\": {\"b\": {\"required\": [\"c\"]}}}", "chart/values.yaml:1:1 'b': missing property 'c'")]
    [InlineData("a: 1\n", "{\"additionalProperties\": false}", "chart/values.yaml:1:1 the values: additional properties 'a' not allowed")]
    [InlineData("a: 1\n", "{\"type\": \"mapping\"}")]
    public void A_value_that_the_schema_refuses_is_found(string values, string schema, params string[] expected) =>
        LintJudged.OfChart<ValuesFitSchema>([("values.yaml", values), ("values.schema.json", schema), ("templates/a.yaml", "")], expected);
}
