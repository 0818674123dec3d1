using System.Text.Json;

using ChartGen.Helm.JsonSchema.Validation;

namespace ChartGen.Helm.JsonSchema.Keywords;

/// <summary>Bounds of a number of things, the same for properties, items and characters.</summary>
internal abstract class SizeKeyword(SchemaNode node, (string Keyword, int? Bound) minimum, (string Keyword, int? Bound) maximum)
    : Keyword(node)
{
    protected static (string Keyword, int? Bound) Limit(KeywordBuilder builder, string keyword) => (keyword, builder.Count(keyword));

    protected bool CheckSize(ValidationContext context, JsonElement instance, int size)
    {
        var tooSmall = size < minimum.Bound;
        var tooLarge = size > maximum.Bound;
        if (!tooSmall && !tooLarge)
        {
            return true;
        }

        if (context.Collecting)
        {
            // A schema whose minimum is above its maximum is broken both ways at once.
            Add(context, instance, size, minimum, tooSmall);
            Add(context, instance, size, maximum, tooLarge);
        }

        return false;
    }

    private void Add(ValidationContext context, JsonElement instance, int size, (string Keyword, int? Bound) limit, bool broken)
    {
        if (broken)
        {
            var message = $"{limit.Keyword}: got {MessageText.Count(size)}, want {MessageText.Count(limit.Bound!.Value)}";
            context.Add(Error(context, limit.Keyword, instance, message));
        }
    }
}
