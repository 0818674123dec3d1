using System.Text.Json;

using ChartGen.Helm.JsonSchema.Validation;

namespace ChartGen.Helm.JsonSchema.Keywords;

/// <summary><c>if</c>, <c>then</c> and <c>else</c>.</summary>
internal sealed class ConditionKeyword(SchemaNode node, SchemaNode condition, SchemaNode? then, SchemaNode? otherwise) : Keyword(node)
{
    public static void Build(KeywordBuilder builder) => builder.Keywords.Add(
        new ConditionKeyword(builder.Node, builder.Schema("if")!, builder.Schema("then"), builder.Schema("else")));

    public override bool Validate(ValidationContext context, JsonElement instance, Evaluation? evaluation)
    {
        var first = context.ErrorCount;
        var holds = condition.Validate(context, instance, evaluation);
        context.Take(first);
        return (holds ? then : otherwise)?.Validate(context, instance, evaluation) ?? true;
    }
}
