using System.Text.Json;
using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>An open schema takes every misspelt key.</summary>
public sealed class SchemaClosed : ChartRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2055", Severity.Note, "values.schema.json should allow no keys that it does not know");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart)
    {
        if (SchemaOf(chart) is not { ValueKind: JsonValueKind.Object } schema)
        {
            yield break;
        }

        if (!IsClosed(schema) && !schema.TryGetProperty("$ref", out _) && !schema.TryGetProperty("allOf", out _))
        {
            yield return chart.Find(Rule, "values.schema.json", 1, 1, "the schema takes keys that it does not know, so a misspelt one is not noticed; expected is additionalProperties: false");
        }
    }

    private static bool IsClosed(JsonElement schema) =>
        (schema.TryGetProperty("additionalProperties", out var more) || schema.TryGetProperty("unevaluatedProperties", out more)) && more.ValueKind is JsonValueKind.False or JsonValueKind.Object;

    private static JsonElement? SchemaOf(ChartSubject chart)
    {
        if (chart.Chart is null || chart.Texts.Text("values.schema.json") is not { } text)
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
