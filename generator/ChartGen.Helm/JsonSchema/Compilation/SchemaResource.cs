namespace ChartGen.Helm.JsonSchema.Compilation;

/// <summary>A schema with a URI of its own: a document's root, or a subschema with an identifier.</summary>
internal sealed class SchemaResource(string uri, SchemaDialect dialect, SchemaLocation root)
{
    /// <summary>The absolute URI, without fragment.</summary>
    public string Uri { get; } = uri;

    public SchemaDialect Dialect { get; } = dialect;

    public SchemaLocation Root { get; } = root;

    /// <summary>The places that <c>$anchor</c> and <c>$dynamicAnchor</c> (and the older <c>$id: "#name"</c>) name.</summary>
    public Dictionary<string, SchemaLocation> Anchors { get; } = new(StringComparer.Ordinal);

    /// <summary>The places that <c>$dynamicAnchor</c> names.</summary>
    public Dictionary<string, SchemaLocation> DynamicAnchors { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the root says <c>$recursiveAnchor: true</c> (2019-09).</summary>
    public bool IsRecursiveAnchor { get; set; }
}
