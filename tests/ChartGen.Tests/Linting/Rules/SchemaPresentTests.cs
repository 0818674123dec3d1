using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class SchemaPresentTests
{
    [Theory]
    [InlineData("values.yaml", "a: 1\n", "chart/values.yaml no values.schema.json")]
    [InlineData("values.yaml", "# nothing\n")]
    [InlineData("values.schema.json", "{}")]
    public void Values_without_a_schema_are_found(string path, string text, params string[] expected) =>
        LintJudged.OfChart<SchemaPresent>([(path, text)], expected);
}
