using System.Text.Json;

namespace ChartGen.Helm.JsonSchema;

/// <summary>One thing that a schema refuses in an instance.</summary>
public sealed record JsonSchemaError
{
    /// <summary>The JSON Pointer of the refused value in the instance; empty for the root.</summary>
    public required string InstancePointer { get; init; }

    /// <summary>
    /// The JSON Pointer of the keyword (or of the schema <c>false</c>) that refuses; in another document than the
    /// schema itself, that document's URI, <c>#</c> and the pointer. References are followed: it is the place where the
    /// keyword is written.
    /// </summary>
    public required string SchemaPointer { get; init; }

    /// <summary>
    /// The keyword that refuses, such as <c>maximum</c>; empty for a group of errors and for a limit that was reached; a reference for the group that it leads to;
    /// <c>false</c> for a schema that is <c>false</c>.
    /// </summary>
    public required string Keyword { get; init; }

    /// <summary>The property that is missing, not allowed or misnamed, when the keyword is about one; else null.</summary>
    public string? Property => Properties.Count > 0 ? Properties[0] : null;

    /// <summary>
    /// All properties that one keyword refuses, in the order of the schema (missing) or of the instance (not allowed).
    /// In the list that <see cref="JsonSchema.Validate"/> returns there is at most one.
    /// </summary>
    public IReadOnlyList<string> Properties { get; init; } = [];

    /// <summary>The keyword's value in the schema; undefined (<see cref="JsonValueKind.Undefined"/>) for a group.</summary>
    public JsonElement SchemaValue { get; init; }

    /// <summary>The refused value.</summary>
    public required JsonElement Actual { get; init; }

    /// <summary>What is wrong, in the words that Helm 4 uses, without the place.</summary>
    public required string Message { get; init; }

    /// <summary>
    /// What lies below: for <c>anyOf</c> and <c>oneOf</c> the error of each alternative, in their order; for
    /// <c>contains</c> those of the items.
    /// </summary>
    public IReadOnlyList<JsonSchemaError> Causes { get; init; } = [];

    /// <summary>
    /// True for several errors of one value that only belong together: a subschema's, or what a reference leads to.
    /// </summary>
    public bool IsGroup => Causes.Count > 0 && Keyword is "" or "$ref" or "$dynamicRef" or "$recursiveRef";
}
