namespace ChartGen.Helm.JsonSchema.Compilation;

/// <summary>What a schema resource's keywords mean: a draft, and the vocabularies that its metaschema declares.</summary>
internal sealed record SchemaDialect(JsonSchemaDraft Draft, string MetaschemaUri, Vocabularies Vocabularies)
{
    private static readonly (JsonSchemaDraft Draft, string Uri)[] Known =
    [
        (JsonSchemaDraft.Draft4, "http://json-schema.org/draft-04/schema"),
        (JsonSchemaDraft.Draft6, "http://json-schema.org/draft-06/schema"),
        (JsonSchemaDraft.Draft7, "http://json-schema.org/draft-07/schema"),
        (JsonSchemaDraft.Draft201909, "https://json-schema.org/draft/2019-09/schema"),
        (JsonSchemaDraft.Draft202012, "https://json-schema.org/draft/2020-12/schema"),
    ];

    /// <summary>The keyword that names a resource.</summary>
    public string IdKeyword => Draft == JsonSchemaDraft.Draft4 ? "id" : "$id";

    /// <summary>Up to draft 7 nothing beside <c>$ref</c> counts.</summary>
    public bool RefStandsAlone => Draft <= JsonSchemaDraft.Draft7;

    public static SchemaDialect Of(JsonSchemaDraft draft) =>
        new(draft, Known.First(k => k.Draft == draft).Uri, Vocabularies.Default);

    /// <summary>The dialect of a published metaschema's URI (without fragment); null for any other.</summary>
    public static SchemaDialect? OfKnown(string uri)
    {
        if (uri is "http://json-schema.org/schema" or "https://json-schema.org/schema")
        {
            // To the library that Helm uses the name without a draft means the latest.
            return Of(JsonSchemaDraft.Draft202012);
        }

        foreach (var (draft, known) in Known)
        {
            // Both schemes are in use, and both mean the same document.
            if (uri.AsSpan(uri.IndexOf(':', StringComparison.Ordinal) + 1).SequenceEqual(known.AsSpan(known.IndexOf(':', StringComparison.Ordinal) + 1)))
            {
                return new SchemaDialect(draft, known, Vocabularies.Default);
            }
        }

        return null;
    }
}
