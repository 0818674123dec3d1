using System.Text.Json;

using ChartGen.Helm.JsonSchema.Validation;

namespace ChartGen.Helm.JsonSchema.Keywords;

/// <summary><c>unevaluatedProperties</c>: a schema for what the other keywords left over.</summary>
internal sealed class UnevaluatedPropertiesKeyword(SchemaNode node, SchemaNode schema) : Keyword(node)
{
    public static void Build(KeywordBuilder builder)
    {
        builder.Node.TracksEvaluation = true;
        builder.Keywords.Add(new UnevaluatedPropertiesKeyword(builder.Node, builder.Schema("unevaluatedProperties")!));
    }

    public override bool Validate(ValidationContext context, JsonElement instance, Evaluation? evaluation)
    {
        if (instance.ValueKind != JsonValueKind.Object)
        {
            return true;
        }

        var valid = true;
        var index = 0;
        foreach (var property in instance.EnumerateObject())
        {
            if (!evaluation!.HasProperty(index))
            {
                valid &= context.ValidateProperty(schema, property.Name, property.Value);
                if (!valid && !context.Collecting)
                {
                    return false;
                }
            }

            index++;
        }

        evaluation!.AllProperties();
        return valid;
    }
}
