using ChartGen.Helm.JsonSchema;

namespace ChartGen.Helm.Charts;

/// <summary>A chart's values.schema.json, compiled when it is first needed and then shared by all renders.</summary>
internal sealed class SchemaSource(ReadOnlyMemory<byte> json)
{
    private readonly Lazy<JsonSchema.JsonSchema> compiled = new(() => SchemaReader.Compile(json));

    /// <summary>The file.</summary>
    public ReadOnlyMemory<byte> Json { get; } = json;

    /// <summary>The compiled schema.</summary>
    /// <exception cref="JsonSchemaException">It is no valid schema.</exception>
    /// <exception cref="HelmException">It is no JSON.</exception>
    public JsonSchema.JsonSchema Compiled => compiled.Value;
}
