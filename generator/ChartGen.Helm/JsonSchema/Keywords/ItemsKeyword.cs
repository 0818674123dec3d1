using System.Globalization;
using System.Text.Json;

using ChartGen.Helm.JsonSchema.Validation;

namespace ChartGen.Helm.JsonSchema.Keywords;

/// <summary>
/// The items of an array: those at the beginning one by one (<c>prefixItems</c>, earlier <c>items</c> as an array), the
/// rest by one schema (<c>items</c>, earlier <c>additionalItems</c>).
/// </summary>
internal sealed class ItemsKeyword(SchemaNode node, SchemaNode[] prefix, SchemaNode? rest, bool restIsAdditional) : Keyword(node)
{
    public static void Build(KeywordBuilder builder)
    {
        var hasPrefixItems = builder.Draft >= JsonSchemaDraft.Draft202012;
        var isArray = builder.TryGet("items", out var items) && items.ValueKind == JsonValueKind.Array;
        if (hasPrefixItems || !isArray)
        {
            var prefix = hasPrefixItems ? builder.Schemas("prefixItems") ?? [] : [];
            builder.Keywords.Add(new ItemsKeyword(builder.Node, prefix, builder.Schema("items"), false));
        }
        else
        {
            builder.Keywords.Add(new ItemsKeyword(builder.Node, builder.Schemas("items")!, builder.Schema("additionalItems"), true));
        }
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
            var schema = index < prefix.Length ? prefix[index] : rest;
            if (schema is null || (index >= prefix.Length && RefusesRest))
            {
                break;
            }

            valid &= context.ValidateItem(schema, index, item);
            if (!valid && !context.Collecting)
            {
                return false;
            }

            index++;
        }

        if (RefusesRest && instance.GetArrayLength() > prefix.Length)
        {
            valid = false;
            RefuseRest(context, instance);
        }

        if (rest is null)
        {
            evaluation?.FirstItems(prefix.Length);
        }
        else
        {
            evaluation?.AllItems();
        }

        return valid;
    }

    private bool RefusesRest => restIsAdditional && rest?.Constant == false;

    private void RefuseRest(ValidationContext context, JsonElement instance)
    {
        if (context.Collecting)
        {
            var count = (instance.GetArrayLength() - prefix.Length).ToString(CultureInfo.InvariantCulture);
            context.Add(Error(context, "additionalItems", instance, $"last {count} additionalItem(s) not allowed"));
        }
    }
}
