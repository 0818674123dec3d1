namespace ChartGen.Helm.JsonSchema;

/// <summary>A schema that cannot be used: invalid against its metaschema, an unknown reference, a bad pattern.</summary>
public sealed class JsonSchemaException : Exception
{
    internal JsonSchemaException(string pointer, string message, IReadOnlyList<JsonSchemaError>? errors = null)
        : base(message)
    {
        SchemaPointer = pointer;
        Errors = errors ?? [];
    }

    /// <summary>
    /// Where the mistake is: a JSON Pointer into the schema, such as <c>/properties/port/pattern</c>; for another
    /// document its URI, <c>#</c> and the pointer.
    /// </summary>
    public string SchemaPointer { get; }

    /// <summary>What the metaschema refuses; empty when the mistake is of another kind.</summary>
    public IReadOnlyList<JsonSchemaError> Errors { get; }

    /// <summary>The same as one tree, for <see cref="JsonSchemaReport"/>; null when the mistake is of another kind.</summary>
    public JsonSchemaError? Explanation { get; internal init; }

    /// <summary>The metaschema that refuses; null when the mistake is of another kind.</summary>
    public string? MetaschemaUri { get; internal init; }
}
