using System.Text.Json;

using ChartGen.Helm.JsonSchema.Validation;

namespace ChartGen.Helm.JsonSchema.Keywords;

/// <summary>A compiled keyword, or a few that only make sense together.</summary>
internal abstract class Keyword(SchemaNode node)
{
    /// <summary>Whether the schema's other keywords are not applied after this one refused: so does Helm.</summary>
    public virtual bool EndsValidation => false;

    /// <summary>The schema that the keyword stands in.</summary>
    protected SchemaNode Node { get; } = node;

    /// <summary>Applies the keyword; what it evaluates is told to <paramref name="evaluation"/>, when there is one.</summary>
    public abstract bool Validate(ValidationContext context, JsonElement instance, Evaluation? evaluation);

    /// <summary>An error of this schema, for a value at the place where the context is.</summary>
    protected JsonSchemaError Error(ValidationContext context, string keyword, JsonElement actual, string message) => new()
    {
        InstancePointer = context.Pointer,
        SchemaPointer = $"{Node.Location.Pointer}/{JsonPointer.Escape(keyword)}",
        Keyword = keyword,
        SchemaValue = Node.Location.Element.TryGetProperty(keyword, out var value) ? value : default,
        Actual = actual,
        Message = message,
    };
}
