using System.Text.Json;

using ChartGen.Helm.JsonSchema.Validation;

namespace ChartGen.Helm.JsonSchema.Keywords;

/// <summary><c>unevaluatedItems</c>: a schema for what the other keywords left over.</summary>
internal sealed class UnevaluatedItemsKeyword(SchemaNode node, SchemaNode schema) : Keyword(node)
{
    public static void Build(KeywordBuilder builder)
    {
        builder.Node.TracksEvaluation = true;
        builder.Keywords.Add(new UnevaluatedItemsKeyword(builder.Node, builder.Schema("unevaluatedItems")!));
    }

    public override bool Validate(ValidationContext context, JsonElement instance, Evaluation? evaluation)
    {
        if (instance.ValueKind != JsonValueKind.Array)
        {
            return true;
        }

        var valid = true;
        var index = 0;
        foreach (var item in instance.EnumerateArray())
        {
            if (!evaluation!.HasItem(index))
            {
                valid &= context.ValidateItem(schema, index, item);
                if (!valid && !context.Collecting)
                {
                    return false;
                }
            }

            index++;
        }

        evaluation!.AllItems();
        return valid;
    }
}
