using System.Text.Json;

using ChartGen.Helm.JsonSchema.Validation;

namespace ChartGen.Helm.JsonSchema.Keywords;

/// <summary><c>anyOf</c>.</summary>
internal sealed class AnyOfKeyword(SchemaNode node, SchemaNode[] schemas) : Keyword(node)
{
    public static void Build(KeywordBuilder builder) =>
        builder.Keywords.Add(new AnyOfKeyword(builder.Node, builder.Schemas("anyOf") ?? []));

    public override bool Validate(ValidationContext context, JsonElement instance, Evaluation? evaluation)
    {
        var first = context.ErrorCount;
        var valid = false;
        foreach (var schema in schemas)
        {
            valid |= schema.Validate(context, instance, evaluation);
            if (valid && evaluation is null)
            {
                break;
            }
        }

        var causes = context.Take(first);
        if (!valid && context.Collecting)
        {
            context.Add(Error(context, "anyOf", instance, "'anyOf' failed") with { Causes = causes });
        }

        return valid;
    }
}
