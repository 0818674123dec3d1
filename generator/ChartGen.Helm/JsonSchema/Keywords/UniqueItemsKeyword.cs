using System.Text.Json;

using ChartGen.Helm.JsonSchema.Validation;

namespace ChartGen.Helm.JsonSchema.Keywords;

/// <summary><c>uniqueItems</c>.</summary>
internal sealed class UniqueItemsKeyword(SchemaNode node) : Keyword(node)
{
    public static void Build(KeywordBuilder builder)
    {
        if (builder.TryGet("uniqueItems", out var value) && value.ValueKind == JsonValueKind.True)
        {
            builder.Keywords.Add(new UniqueItemsKeyword(builder.Node));
        }
    }

    public override bool Validate(ValidationContext context, JsonElement instance, Evaluation? evaluation)
    {
        if (instance.ValueKind != JsonValueKind.Array || instance.GetArrayLength() < 2)
        {
            return true;
        }

        var seen = new Dictionary<JsonElement, int>(JsonValueComparer.Instance);
        var index = 0;
        foreach (var item in instance.EnumerateArray())
        {
            if (!seen.TryAdd(item, index))
            {
                if (context.Collecting)
                {
                    context.Add(Error(context, "uniqueItems", instance, $"items at {seen[item]} and {index} are equal"));
                }

                return false;
            }

            index++;
        }

        return true;
    }
}
