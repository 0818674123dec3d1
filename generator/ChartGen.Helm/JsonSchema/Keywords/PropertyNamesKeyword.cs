using System.Text.Json;

using ChartGen.Helm.JsonSchema.Validation;

namespace ChartGen.Helm.JsonSchema.Keywords;

/// <summary><c>propertyNames</c>: a schema for each name.</summary>
internal sealed class PropertyNamesKeyword(SchemaNode node, SchemaNode schema) : Keyword(node)
{
    public static void Build(KeywordBuilder builder) =>
        builder.Keywords.Add(new PropertyNamesKeyword(builder.Node, builder.Schema("propertyNames")!));

    public override bool Validate(ValidationContext context, JsonElement instance, Evaluation? evaluation)
    {
        if (instance.ValueKind != JsonValueKind.Object)
        {
            return true;
        }

        var valid = true;
        foreach (var property in instance.EnumerateObject())
        {
            valid &= ValidateName(context, instance, property.Name);
            if (!valid && !context.Collecting)
            {
                break;
            }
        }

        return valid;
    }

    private bool ValidateName(ValidationContext context, JsonElement instance, string name)
    {
        var first = context.ErrorCount;
        if (schema.Validate(context, JsonString.Element(name), null))
        {
            return true;
        }

        if (context.Collecting)
        {
            var causes = context.Take(first);
            context.Add(Error(context, "propertyNames", instance, $"invalid propertyName {MessageText.Quote(name)}") with
            {
                Properties = [name],
                Causes = causes,
            });
        }

        return false;
    }
}
