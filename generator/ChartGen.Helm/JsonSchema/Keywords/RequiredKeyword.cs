using System.Text.Json;

using ChartGen.Helm.JsonSchema.Validation;

namespace ChartGen.Helm.JsonSchema.Keywords;

/// <summary><c>required</c>: the properties that must be there.</summary>
internal sealed class RequiredKeyword(SchemaNode node, string[] names) : Keyword(node)
{
    public static void Build(KeywordBuilder builder)
    {
        // Draft 3 had a boolean here, and charts still do; every metaschema from draft 4 on refuses it.
        builder.TryGet("required", out var value);
        builder.Keywords.Add(new RequiredKeyword(builder.Node, builder.Names("required", value)));
    }

    public override bool Validate(ValidationContext context, JsonElement instance, Evaluation? evaluation)
    {
        if (instance.ValueKind != JsonValueKind.Object)
        {
            return true;
        }

        var missing = MissingProperties.Find(names, instance, all: context.Collecting);
        if (missing is null)
        {
            return true;
        }

        if (context.Collecting)
        {
            context.Add(Error(context, "required", instance, PropertyMessages.Missing(missing)) with { Properties = missing });
        }

        return false;
    }
}
