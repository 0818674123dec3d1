using System.Collections.Concurrent;
using System.Text.Json;

namespace ChartGen.Helm.JsonSchema.Compilation;

/// <summary>The published metaschemas, kept in the assembly and read when first asked for.</summary>
internal static class Metaschemas
{
    private static readonly ConcurrentDictionary<string, JsonElement?> Documents = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<JsonSchemaDraft, JsonSchema> Compiled = new();

    /// <summary>The document of a URI without fragment; null when it is no metaschema of a draft.</summary>
    public static JsonElement? Find(string uri) => Documents.GetOrAdd(uri, Read);

    /// <summary>The metaschema of a draft, compiled once.</summary>
    public static JsonSchema Of(JsonSchemaDraft draft) => Compiled.GetOrAdd(draft, Compile);

    private static JsonSchema Compile(JsonSchemaDraft draft)
    {
        var uri = SchemaDialect.Of(draft).MetaschemaUri;
        var options = new JsonSchemaOptions { SchemaIsTrusted = true, BaseUri = uri, Formats = JsonSchemaFormats.Asserted };
        return JsonSchema.Compile(Find(uri)!.Value, options);
    }

    private static JsonElement? Read(string uri)
    {
        var name = ResourceName(uri);
        using var stream = name is null ? null : typeof(Metaschemas).Assembly.GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }

        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }

    private static string? ResourceName(string uri)
    {
        const string Host = "://json-schema.org/";
        var start = uri.IndexOf(Host, StringComparison.Ordinal);
        if (start is not (4 or 5))
        {
            return null;
        }

        var path = uri[(start + Host.Length)..];
        return path switch
        {
            "draft-04/schema" => "json-schema/draft-04.json",
            "draft-06/schema" => "json-schema/draft-06.json",
            "draft-07/schema" => "json-schema/draft-07.json",
            _ when path.StartsWith("draft/20", StringComparison.Ordinal) =>
                $"json-schema/{path["draft/".Length..].Replace("/meta/", "/", StringComparison.Ordinal)}.json",
            _ => null,
        };
    }
}
