using System.Globalization;
using System.Text.Json;

using ChartGen.Helm.JsonSchema.Validation;

namespace ChartGen.Helm.JsonSchema.Keywords;

/// <summary><c>oneOf</c>.</summary>
internal sealed class OneOfKeyword(SchemaNode node, SchemaNode[] schemas) : Keyword(node)
{
    public static void Build(KeywordBuilder builder) =>
        builder.Keywords.Add(new OneOfKeyword(builder.Node, builder.Schemas("oneOf") ?? []));

    public override bool Validate(ValidationContext context, JsonElement instance, Evaluation? evaluation)
    {
        var first = context.ErrorCount;
        var (matched, second) = (-1, -1);
        for (var index = 0; index < schemas.Length && second < 0; index++)
        {
            if (schemas[index].Validate(context, instance, evaluation))
            {
                (matched, second) = matched < 0 ? (index, -1) : (matched, index);
            }
        }

        var causes = context.Take(first);
        if (matched >= 0 && second < 0)
        {
            return true;
        }

        if (context.Collecting)
        {
            context.Add(second < 0
                ? Error(context, "oneOf", instance, "'oneOf' failed, none matched") with { Causes = causes }
                : Error(context, "oneOf", instance, string.Create(CultureInfo.InvariantCulture, $"'oneOf' failed, subschemas {matched}, {second} matched")));
        }

        return false;
    }
}
