using System.Text.Json;

using ChartGen.Helm.JsonSchema.Validation;

namespace ChartGen.Helm.JsonSchema.Keywords;

/// <summary><c>contains</c>, with <c>minContains</c> and <c>maxContains</c>.</summary>
internal sealed class ContainsKeyword(SchemaNode node, SchemaNode schema, int? minimum, int? maximum, bool evaluates) : Keyword(node)
{
    public static void Build(KeywordBuilder builder)
    {
        if (builder.Schema("contains") is not { } schema)
        {
            return;
        }

        var counts = builder.Draft >= JsonSchemaDraft.Draft201909;
        builder.Keywords.Add(new ContainsKeyword(
            builder.Node,
            schema,
            counts ? builder.Count("minContains") : null,
            counts ? builder.Count("maxContains") : null,
            builder.Draft >= JsonSchemaDraft.Draft202012));
    }

    public override bool Validate(ValidationContext context, JsonElement instance, Evaluation? evaluation)
    {
        if (instance.ValueKind != JsonValueKind.Array)
        {
            return true;
        }

        var first = context.ErrorCount;
        var matched = new List<int>();
        var index = 0;
        foreach (var item in instance.EnumerateArray())
        {
            if (context.ValidateItem(schema, index, item))
            {
                matched.Add(index);
                if (evaluates)
                {
                    evaluation?.Item(index);
                }
            }

            index++;
        }

        var causes = context.Take(first);
        var valid = true;
        if (minimum is null && matched.Count == 0)
        {
            valid = Refuse(context, instance, "contains", "no items match contains schema", causes);
        }

        if (matched.Count < minimum)
        {
            valid = Refuse(context, instance, "minContains", matched.Count == 0
                ? $"min {MessageText.Count(minimum.Value)} items required to match contains schema, but none matched"
                : $"min {MessageText.Count(minimum.Value)} items required to match contains schema, but matched {MessageText.Count(matched.Count)} items at {string.Join(' ', matched)}", causes);
        }

        if (matched.Count > maximum)
        {
            valid = Refuse(context, instance, "maxContains", $"max {MessageText.Count(maximum.Value)} items required to match contains schema, but matched {MessageText.Count(matched.Count)} items at {string.Join(' ', matched)}", []);
        }

        return valid;
    }

    private bool Refuse(
        ValidationContext context,
        JsonElement instance,
        string keyword,
        string message,
        IReadOnlyList<JsonSchemaError> causes)
    {
        if (context.Collecting)
        {
            context.Add(Error(context, keyword, instance, message) with { Causes = causes });
        }

        return false;
    }
}
