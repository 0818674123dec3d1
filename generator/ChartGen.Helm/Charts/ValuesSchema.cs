using System.Text;
using System.Text.Json;
using ChartGen.Helm.Functions;
using ChartGen.Helm.JsonSchema;
using ChartGen.Helm.Overrides;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Charts;

/// <summary>Holds values against the values.schema.json of a chart and its subcharts.</summary>
internal static class ValuesSchema
{
    /// <exception cref="HelmException">Some values are refused; the message is Helm's.</exception>
    public static void Check(Chart chart, GoMap values, ValueOptions given)
    {
        var report = new StringBuilder();
        Check(chart, values, report);
        if (report.Length > 0)
        {
            throw new HelmException($"values don't meet the specifications of the schema(s) in the following chart(s):\n{report}")
            {
                Refusals = [.. ValuesRefusals.OfCoalesced(chart, values).Select(new ValueOrigins(chart, given).Place)],
            };
        }
    }

    private static void Check(Chart chart, GoMap values, StringBuilder report)
    {
        if (chart.Schema is not null && Problem(chart.Schema, values) is { } problem)
        {
            report.Append(chart.Name).Append(":\n").Append(problem);
        }

        foreach (var subchart in chart.Dependencies)
        {
            switch (values[subchart.Name])
            {
                case GoMap table:
                    Check(subchart, table, report);
                    break;
                case null:
                    break;
                case var other:
                    report.Append(subchart.Name).Append(":\ninvalid type for values: expected object (map), got ").Append(GoType.Of(other)!.Name).Append('\n');
                    break;
            }
        }
    }

    private static string? Problem(SchemaSource schema, GoMap values)
    {
        try
        {
            using var document = JsonDocument.Parse(Encoding.UTF8.GetBytes(JsonWriter.Write(values, escapesHtml: false)), new JsonDocumentOptions { MaxDepth = 10_000 });
            return schema.Compiled.Explain(document.RootElement) is { } error ? JsonSchemaReport.Write(error) : null;
        }
        catch (HelmException e)
        {
            return e.Message;
        }
        catch (JsonSchemaException e)
        {
            return e.Explanation is { } tree
                ? $"\"file:///values.schema.json#\" is not valid against metaschema: jsonschema validation failed with '{e.MetaschemaUri}#'\n{JsonSchemaReport.Write(tree).TrimEnd('\n')}"
                : e.Message;
        }
    }
}
