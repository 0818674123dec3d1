using System.Text;
using System.Text.Json;
using ChartGen.Helm.Functions;
using ChartGen.Helm.JsonSchema;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Charts;

/// <summary>Holds values against schemas as <c>helm lint</c> does: first those of the chart alone, then all of them.</summary>
internal static class ValuesRefusals
{
    public static IReadOnlyList<RefusedValue> Of(Chart chart, GoMap given)
    {
        var coalescing = new Coalescing(merge: false, new ChartLog(null));
        var own = coalescing.Tables(ChartValues.DeepCopy(given), ChartValues.DeepCopy(chart.Values));
        var found = chart.Schema is { } schema ? Refused(schema, own, "").ToList() : [];
        var copy = chart.Copy();
        new Dependencies(new ChartLog(null)).Process(copy, given);
        Add(copy, coalescing.Values(copy, given), "", found);
        return [.. found.Distinct()];
    }

    /// <summary>What the schemas of a chart, narrowed to what it uses, refuse in all its values.</summary>
    public static IReadOnlyList<RefusedValue> OfCoalesced(Chart narrowed, GoMap values)
    {
        var found = new List<RefusedValue>();
        Add(narrowed, values, "", found);
        return found;
    }

    private static void Add(Chart chart, GoMap values, string path, List<RefusedValue> found)
    {
        if (chart.Schema is { } schema)
        {
            found.AddRange(Refused(schema, values, path));
        }

        foreach (var subchart in chart.Dependencies)
        {
            var inner = path.Length == 0 ? subchart.Name : $"{path}.{subchart.Name}";
            switch (values[subchart.Name])
            {
                case GoMap table:
                    Add(subchart, table, inner, found);
                    break;
                case null:
                    break;
                default:
                    found.Add(new RefusedValue(inner, "", null, "these are the values of a subchart, and no mapping", false));
                    break;
            }
        }
    }

    private static RefusedValue[] Refused(SchemaSource schema, GoMap values, string path)
    {
        try
        {
            using var document = JsonDocument.Parse(Encoding.UTF8.GetBytes(JsonWriter.Write(values, escapesHtml: false)), new JsonDocumentOptions { MaxDepth = 10_000 });
            return [.. schema.Compiled.Validate(document.RootElement).Select(e => new RefusedValue(path, e.InstancePointer, e.Property, e.Message, false))];
        }
        catch (Exception e) when (e is HelmException or JsonSchemaException)
        {
            return [new RefusedValue(path, "", null, e.Message, true)];
        }
    }
}
