using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class SchemaClosedTests
{
    [Theory]
    [InlineData("values.schema.json", "{\"additionalProperties\": false}")]
    [InlineData("values.schema.json", "{\"properties\": {}}", "chart/values.schema.json:1:1 the schema takes keys")]
    [InlineData("values.schema.json", "{\"$ref\": \"#/$defs/a\"}")]
    [InlineData("values.schema.json", "{")]
    public void An_open_schema_is_found(string path, string text, params string[] expected) =>
        LintJudged.OfChart<SchemaClosed>([(path, text)], expected);
}
