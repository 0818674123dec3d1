namespace ChartGen.Helm.JsonSchema.Compilation;

/// <summary>How the value of a keyword holds subschemas.</summary>
internal enum Holds
{
    /// <summary>It is a schema; up to 2019-09 <c>items</c> may also be an array of schemas.</summary>
    Schema,

    /// <summary>An array of schemas.</summary>
    Array,

    /// <summary>An object whose members are schemas, or, in <c>dependencies</c>, arrays of names.</summary>
    Map,
}

/// <summary>Where subschemas stand: an identifier counts there and nowhere else.</summary>
internal static class SchemaKeywords
{
    /// <summary>The keywords that hold subschemas, with the first and the last draft that knows them.</summary>
    public static Dictionary<string, (Holds Holds, JsonSchemaDraft First, JsonSchemaDraft Last)> Table { get; } =
        new(StringComparer.Ordinal)
        {
            ["definitions"] = (Holds.Map, JsonSchemaDraft.Draft4, JsonSchemaDraft.Draft202012),
            ["$defs"] = (Holds.Map, JsonSchemaDraft.Draft201909, JsonSchemaDraft.Draft202012),
            ["properties"] = (Holds.Map, JsonSchemaDraft.Draft4, JsonSchemaDraft.Draft202012),
            ["patternProperties"] = (Holds.Map, JsonSchemaDraft.Draft4, JsonSchemaDraft.Draft202012),
            ["additionalProperties"] = (Holds.Schema, JsonSchemaDraft.Draft4, JsonSchemaDraft.Draft202012),
            ["propertyNames"] = (Holds.Schema, JsonSchemaDraft.Draft6, JsonSchemaDraft.Draft202012),
            ["dependencies"] = (Holds.Map, JsonSchemaDraft.Draft4, JsonSchemaDraft.Draft202012),
            ["dependentSchemas"] = (Holds.Map, JsonSchemaDraft.Draft201909, JsonSchemaDraft.Draft202012),
            ["prefixItems"] = (Holds.Array, JsonSchemaDraft.Draft202012, JsonSchemaDraft.Draft202012),
            ["items"] = (Holds.Schema, JsonSchemaDraft.Draft4, JsonSchemaDraft.Draft202012),
            ["additionalItems"] = (Holds.Schema, JsonSchemaDraft.Draft4, JsonSchemaDraft.Draft201909),
            ["contains"] = (Holds.Schema, JsonSchemaDraft.Draft6, JsonSchemaDraft.Draft202012),
            ["allOf"] = (Holds.Array, JsonSchemaDraft.Draft4, JsonSchemaDraft.Draft202012),
            ["anyOf"] = (Holds.Array, JsonSchemaDraft.Draft4, JsonSchemaDraft.Draft202012),
            ["oneOf"] = (Holds.Array, JsonSchemaDraft.Draft4, JsonSchemaDraft.Draft202012),
            ["not"] = (Holds.Schema, JsonSchemaDraft.Draft4, JsonSchemaDraft.Draft202012),
            ["if"] = (Holds.Schema, JsonSchemaDraft.Draft7, JsonSchemaDraft.Draft202012),
            ["then"] = (Holds.Schema, JsonSchemaDraft.Draft7, JsonSchemaDraft.Draft202012),
            ["else"] = (Holds.Schema, JsonSchemaDraft.Draft7, JsonSchemaDraft.Draft202012),
            ["unevaluatedItems"] = (Holds.Schema, JsonSchemaDraft.Draft201909, JsonSchemaDraft.Draft202012),
            ["unevaluatedProperties"] = (Holds.Schema, JsonSchemaDraft.Draft201909, JsonSchemaDraft.Draft202012),
            ["contentSchema"] = (Holds.Schema, JsonSchemaDraft.Draft201909, JsonSchemaDraft.Draft202012),
        };
}
