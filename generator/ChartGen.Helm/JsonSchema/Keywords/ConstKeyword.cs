using System.Text.Json;

using ChartGen.Helm.JsonSchema.Validation;

namespace ChartGen.Helm.JsonSchema.Keywords;

/// <summary><c>const</c>: the one value that is allowed.</summary>
internal sealed class ConstKeyword(SchemaNode node, JsonElement value) : Keyword(node)
{
    public override bool EndsValidation => true;

    public static void Build(KeywordBuilder builder)
    {
        builder.TryGet("const", out var value);
        builder.Keywords.Add(new ConstKeyword(builder.Node, value));
    }

    public override bool Validate(ValidationContext context, JsonElement instance, Evaluation? evaluation)
    {
        if (JsonElement.DeepEquals(value, instance))
        {
            return true;
        }

        if (context.Collecting)
        {
            var message = MessageText.IsScalar(value) ? $"value must be {MessageText.Scalar(value)}" : "'const' failed";
            context.Add(Error(context, "const", instance, message));
        }

        return false;
    }
}
