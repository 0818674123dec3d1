using System.Text.Json;

using ChartGen.Helm.RegularExpressions;
using ChartGen.Helm.JsonSchema.Validation;

namespace ChartGen.Helm.JsonSchema.Keywords;

/// <summary><c>properties</c>, <c>patternProperties</c> and <c>additionalProperties</c>, in one pass over the object.</summary>
internal sealed class PropertiesKeyword(
    SchemaNode node,
    Dictionary<string, SchemaNode> properties,
    (Re2Pattern Pattern, SchemaNode Schema)[] patterns,
    SchemaNode? additional) : Keyword(node)
{
    public static void Build(KeywordBuilder builder)
    {
        var patterns = builder.Map("patternProperties")
            .Select(entry => (builder.Pattern("patternProperties", entry.Name), entry.Schema));
        var properties = new Dictionary<string, SchemaNode>(StringComparer.Ordinal);
        foreach (var (name, schema) in builder.Map("properties"))
        {
            properties[name] = schema;
        }

        builder.Keywords.Add(new PropertiesKeyword(builder.Node, properties, [.. patterns], builder.Schema("additionalProperties")));
    }

    public override bool Validate(ValidationContext context, JsonElement instance, Evaluation? evaluation)
    {
        if (instance.ValueKind != JsonValueKind.Object)
        {
            return true;
        }

        List<string>? refused = null;
        var valid = true;
        var index = 0;
        foreach (var property in instance.EnumerateObject())
        {
            var name = property.Name;
            if (!ValidateKnown(context, name, property.Value, out var known))
            {
                valid = false;
            }

            if (!known && additional?.Constant == false)
            {
                valid = false;
                (refused ??= []).Add(name);
            }
            else if (!known && additional is not null && !context.ValidateProperty(additional, name, property.Value))
            {
                valid = false;
            }

            if (!valid && !context.Collecting)
            {
                return false;
            }

            if (known || additional is not null)
            {
                evaluation?.Property(index);
            }

            index++;
        }

        if (refused is not null)
        {
            context.Add(Error(context, "additionalProperties", instance, PropertyMessages.Additional(refused)) with { Properties = refused });
        }

        return valid;
    }

    private bool ValidateKnown(ValidationContext context, string name, JsonElement value, out bool known)
    {
        var valid = true;
        known = properties.TryGetValue(name, out var schema);
        if (known)
        {
            valid = context.ValidateProperty(schema!, name, value);
        }

        foreach (var (pattern, patternSchema) in patterns)
        {
            if ((valid || context.Collecting) && pattern.IsMatch(name))
            {
                known = true;
                valid &= context.ValidateProperty(patternSchema, name, value);
            }
        }

        return valid;
    }
}
