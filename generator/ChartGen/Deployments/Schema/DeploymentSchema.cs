using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using ChartGen.Deployments.Model;
using ChartGen.Texts;

namespace ChartGen.Deployments.Schema;

/// <summary>The JSON Schema (draft 2020-12) of the deployment file, made from the model's records.</summary>
public static class DeploymentSchema
{
    private static readonly Lazy<byte[]> Embedded = new(() => ResourceText.Bytes("deployment.schema.json"));

    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema as UTF-8 text: the committed schema/deployment.schema.json, as it was built into the program.</summary>
    public static ReadOnlySpan<byte> Utf8 => Embedded.Value;

    /// <summary>The same, for a reader that keeps it.</summary>
    internal static ReadOnlyMemory<byte> Content => Embedded.Value;

    /// <summary>Makes the schema anew from the model: what <see cref="Utf8"/> must be, ending with a newline.</summary>
    public static string Export()
    {
        var options = new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, node) => SchemaField.Describe(context, node),
        };
        var body = JsonSchemaExporter.GetJsonSchemaAsNode(DeploymentJson.Default.Deployment, options).AsObject();
        SchemaDefaults.Complete(body, body, DeploymentDefaults.Document);
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "ChartGen deployment file",
        };
        foreach (var (keyword, value) in body.ToArray())
        {
            body.Remove(keyword);
            schema[keyword] = value;
        }

        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Readable))
        {
            schema.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }
}
