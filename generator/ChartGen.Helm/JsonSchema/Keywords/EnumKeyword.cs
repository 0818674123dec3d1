using System.Text.Json;

using ChartGen.Helm.JsonSchema.Validation;

namespace ChartGen.Helm.JsonSchema.Keywords;

/// <summary><c>enum</c>: the values that are allowed.</summary>
internal sealed class EnumKeyword(SchemaNode node, JsonElement[] values) : Keyword(node)
{
    public override bool EndsValidation => true;

    public static void Build(KeywordBuilder builder)
    {
        builder.TryGet("enum", out var value);
        builder.Expect("enum", value, JsonValueKind.Array);
        builder.Keywords.Add(new EnumKeyword(builder.Node, [.. value.EnumerateArray()]));
    }

    public override bool Validate(ValidationContext context, JsonElement instance, Evaluation? evaluation)
    {
        foreach (var value in values)
        {
            if (JsonElement.DeepEquals(value, instance))
            {
                return true;
            }
        }

        if (context.Collecting)
        {
            context.Add(Error(context, "enum", instance, Message()));
        }

        return false;
    }

    private string Message() => values switch
    {
        _ when !values.All(MessageText.IsScalar) => "'enum' failed",
        [var only] => $"value must be {MessageText.Scalar(only)}",
        _ => $"value must be one of {string.Join(", ", values.Select(MessageText.Scalar))}",
    };
}
