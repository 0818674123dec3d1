using System.Text.Json;

using ChartGen.Helm.JsonSchema.Validation;

namespace ChartGen.Helm.JsonSchema.Keywords;

/// <summary><c>allOf</c>.</summary>
internal sealed class AllOfKeyword(SchemaNode node, SchemaNode[] schemas) : Keyword(node)
{
    public static void Build(KeywordBuilder builder) =>
        builder.Keywords.Add(new AllOfKeyword(builder.Node, builder.Schemas("allOf") ?? []));

    public override bool Validate(ValidationContext context, JsonElement instance, Evaluation? evaluation)
    {
        var first = context.ErrorCount;
        var valid = true;
        foreach (var schema in schemas)
        {
            valid &= schema.Validate(context, instance, evaluation);
            if (!valid && !context.Collecting)
            {
                return false;
            }
        }

        if (!valid)
        {
            var causes = context.Take(first);
            context.Add(Error(context, "allOf", instance, "'allOf' failed") with { Causes = causes });
        }

        return valid;
    }
}
