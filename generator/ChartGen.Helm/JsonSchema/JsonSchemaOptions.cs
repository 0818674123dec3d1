using System.Text.Json;

namespace ChartGen.Helm.JsonSchema;

/// <summary>How a schema is compiled and how far a validation may go.</summary>
public sealed record JsonSchemaOptions
{
    /// <summary>The defaults: an untrusted schema, read and applied as Helm does it, without other documents.</summary>
    public static JsonSchemaOptions Default { get; } = new();

    /// <summary>
    /// True for a schema that is known to be valid: it is not checked against its metaschema, which is then not even
    /// read. Default false.
    /// </summary>
    public bool SchemaIsTrusted { get; init; }

    /// <summary>When <c>format</c> refuses a value. Default: as Helm does it.</summary>
    public JsonSchemaFormats Formats { get; init; }

    /// <summary>The draft of a schema without <c>$schema</c>. Default 2020-12, as in Helm.</summary>
    public JsonSchemaDraft DefaultDraft { get; init; } = JsonSchemaDraft.Draft202012;

    /// <summary>The absolute URI of the schema, against which its references and <c>$id</c> are resolved.</summary>
    public string BaseUri { get; init; } = "file:///values.schema.json";

    /// <summary>
    /// Finds the document of an absolute URI (without fragment) that a reference names, or null when there is none.
    /// Metaschemas of the drafts are known without it. Nothing is ever fetched from a network. Default: none is found.
    /// </summary>
    public Func<string, JsonElement?>? FindDocument { get; init; }

    /// <summary>
    /// How many subschemas may be applied inside one another before the validation gives up with an error, 1 to 100,000.
    /// A thread with a small stack may give up earlier. Default 4,096.
    /// </summary>
    public int MaxDepth { get; init; } = 4096;

    /// <summary>
    /// How many subschemas may be applied in one validation before it gives up with an error: a short schema can ask for
    /// 2^40 of them. Default 20,000,000.
    /// </summary>
    public long MaxApplications { get; init; } = 20_000_000;
}
