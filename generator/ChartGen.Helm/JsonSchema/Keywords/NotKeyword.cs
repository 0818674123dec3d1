using System.Text.Json;

using ChartGen.Helm.JsonSchema.Validation;

namespace ChartGen.Helm.JsonSchema.Keywords;

/// <summary><c>not</c>.</summary>
internal sealed class NotKeyword(SchemaNode node, SchemaNode schema) : Keyword(node)
{
    public static void Build(KeywordBuilder builder) => builder.Keywords.Add(new NotKeyword(builder.Node, builder.Schema("not")!));

    public override bool Validate(ValidationContext context, JsonElement instance, Evaluation? evaluation)
    {
        var first = context.ErrorCount;
        if (!schema.Validate(context, instance, null))
        {
            context.Take(first);
            return true;
        }

        if (context.Collecting)
        {
            context.Add(Error(context, "not", instance, "'not' failed"));
        }

        return false;
    }
}
