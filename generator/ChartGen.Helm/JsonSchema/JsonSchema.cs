using System.Text.Json;

using ChartGen.Helm.JsonSchema.Compilation;
using ChartGen.Helm.JsonSchema.Validation;

namespace ChartGen.Helm.JsonSchema;

/// <summary>
/// A compiled JSON Schema (drafts 4, 6, 7, 2019-09, 2020-12) that validates as Helm does. It never changes: one object
/// may validate on many threads at once.
/// </summary>
public sealed class JsonSchema
{
    private readonly SchemaNode root;
    private readonly JsonSchemaOptions options;

    private JsonSchema(SchemaNode root, JsonSchemaOptions options)
    {
        this.root = root;
        this.options = options;
    }

    /// <summary>The draft that the schema is written in.</summary>
    public JsonSchemaDraft Draft => root.Location.Resource.Dialect.Draft;

    /// <summary>Compiles a schema. The element's document may be disposed afterwards.</summary>
    /// <param name="schema">The schema: an object, or true or false.</param>
    /// <param name="options">How it is read; <see cref="JsonSchemaOptions.Default"/> when null.</param>
    /// <exception cref="JsonSchemaException">The schema is not valid, or refers to something that is not there.</exception>
    public static JsonSchema Compile(JsonElement schema, JsonSchemaOptions? options = null)
    {
        var used = options ?? JsonSchemaOptions.Default;
        return new JsonSchema(SchemaCompiler.Compile(schema.Clone(), used), used);
    }

    /// <summary>Whether the schema accepts the instance.</summary>
    public bool IsValid(JsonElement instance) => Run(instance, collecting: false).Valid;

    /// <summary>
    /// What the schema refuses in the instance, in the order of the schema's keywords and the instance's members;
    /// empty when it is valid. Each missing or not allowed property is an error of its own.
    /// </summary>
    public IReadOnlyList<JsonSchemaError> Validate(JsonElement instance) =>
        Explain(instance) is { } error ? ErrorTree.Flatten(error) : [];

    /// <summary>
    /// The same as one tree, grouped as Helm groups it (<see cref="JsonSchemaReport"/>); null when the instance is
    /// valid.
    /// </summary>
    public JsonSchemaError? Explain(JsonElement instance) =>
        Run(instance, collecting: false).Valid ? null : Run(instance, collecting: true).Error;

    private (bool Valid, JsonSchemaError? Error) Run(JsonElement instance, bool collecting)
    {
        var context = new ValidationContext(options, collecting, root.Compiled);
        var valid = root.Validate(context, instance, null);
        return context.Limit is { } limit ? (false, limit) : (valid, context.Last);
    }
}
