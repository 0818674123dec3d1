using System.Text.Json;

using ChartGen.Helm.JsonSchema.Validation;

namespace ChartGen.Helm.JsonSchema.Keywords;

/// <summary><c>type</c>: a name or several.</summary>
internal sealed class TypeKeyword(SchemaNode node, JsonTypes types) : Keyword(node)
{
    public override bool EndsValidation => true;

    public static void Build(KeywordBuilder builder)
    {
        builder.TryGet("type", out var value);
        string[] names = value.ValueKind == JsonValueKind.String ? [value.GetString()!] : builder.Names("type", value);
        var types = JsonTypes.None;
        foreach (var name in names)
        {
            var type = JsonTypeNames.Parse(name);
            types |= type == JsonTypes.None ? throw builder.Invalid("type", $"no such type: {name}") : type;
        }

        builder.Keywords.Add(new TypeKeyword(builder.Node, types));
    }

    public override bool Validate(ValidationContext context, JsonElement instance, Evaluation? evaluation)
    {
        if (JsonTypeNames.Has(types, instance))
        {
            return true;
        }

        if (context.Collecting)
        {
            context.Add(Error(context, "type", instance, $"got {JsonTypeNames.NameOf(instance)}, want {JsonTypeNames.Names(types)}"));
        }

        return false;
    }
}
