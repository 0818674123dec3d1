using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class SchemaReadableTests
{
    [Theory]
    [InlineData("{\"type\": \"object\"}")]
    [InlineData("{\"type\": \"mapping\"}", "chart/values.schema.json ")]
    [InlineData("{", "chart/values.schema.json unexpected EOF")]
    public void A_schema_that_is_none_is_found(string schema, params string[] expected) =>
        LintJudged.OfChart<SchemaReadable>([("values.yaml", "a: 1"), ("values.schema.json", schema), ("templates/a.yaml", "")], expected);
}
