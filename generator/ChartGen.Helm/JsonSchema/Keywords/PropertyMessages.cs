namespace ChartGen.Helm.JsonSchema.Keywords;

/// <summary>The messages of the keywords that refuse properties by name.</summary>
internal static class PropertyMessages
{
    public static string Missing(IReadOnlyList<string> names) =>
        $"missing {(names.Count == 1 ? "property" : "properties")} {MessageText.Quoted(names)}";

    public static string Additional(IReadOnlyList<string> names) =>
        $"additional properties {MessageText.Quoted(names)} not allowed";

    public static string Dependent(IReadOnlyList<string> names, string because) =>
        $"properties {MessageText.Quoted(names)} required, if {MessageText.Quote(because)} exists";

    /// <summary>The message that an error would have, were it about these properties only.</summary>
    public static string Of(JsonSchemaError error, IReadOnlyList<string> names) => error.Keyword switch
    {
        "required" => Missing(names),
        "additionalProperties" => Additional(names),
        _ => Dependent(names, error.SchemaPointer[(error.SchemaPointer.LastIndexOf('/') + 1)..]
            .Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)),
    };
}
