using System.Text.Json;

using ChartGen.Helm.JsonSchema.Numbers;
using ChartGen.Helm.JsonSchema.Validation;

namespace ChartGen.Helm.JsonSchema.Keywords;

/// <summary>The bounds of numbers, and <c>multipleOf</c>; exact, whatever their size.</summary>
internal sealed class NumberKeyword(SchemaNode node, (string Keyword, JsonNumber Bound, Func<int, bool>? Allows)[] limits) : Keyword(node)
{
    public static void Build(KeywordBuilder builder)
    {
        var limits = new List<(string, JsonNumber, Func<int, bool>?)>();
        AddBound("minimum", "exclusiveMinimum", order => order >= 0, order => order > 0);
        AddBound("maximum", "exclusiveMaximum", order => order <= 0, order => order < 0);
        if (builder.TryGet("multipleOf", out var factor) && builder.Expect("multipleOf", factor, JsonValueKind.Number))
        {
            limits.Add(("multipleOf", JsonNumber.Of(factor), null));
        }

        builder.Keywords.Add(new NumberKeyword(builder.Node, [.. limits]));

        void AddBound(string keyword, string exclusive, Func<int, bool> allows, Func<int, bool> allowsExclusive)
        {
            // In draft 4 the exclusive keyword is a boolean that changes the meaning of the other.
            var isFlag = builder.TryGet(exclusive, out var bound) && bound.ValueKind is JsonValueKind.True or JsonValueKind.False;
            if (builder.TryGet(keyword, out var inclusive) && builder.Expect(keyword, inclusive, JsonValueKind.Number))
            {
                var strict = isFlag && bound.ValueKind == JsonValueKind.True;
                limits.Add((strict ? exclusive : keyword, JsonNumber.Of(inclusive), strict ? allowsExclusive : allows));
            }

            if (bound.ValueKind != JsonValueKind.Undefined && !isFlag && builder.Expect(exclusive, bound, JsonValueKind.Number))
            {
                limits.Add((exclusive, JsonNumber.Of(bound), allowsExclusive));
            }
        }
    }

    public override bool Validate(ValidationContext context, JsonElement instance, Evaluation? evaluation)
    {
        if (instance.ValueKind != JsonValueKind.Number)
        {
            return true;
        }

        var number = JsonNumber.Of(instance);
        var valid = true;
        foreach (var (keyword, bound, allows) in limits)
        {
            if (allows is null ? number.IsMultipleOf(bound) : allows(number.CompareTo(bound)))
            {
                continue;
            }

            valid = false;
            if (!context.Collecting)
            {
                return false;
            }

            context.Add(Error(context, keyword, instance, $"{keyword}: got {number.ToMessage()}, want {bound.ToMessage()}"));
        }

        return valid;
    }
}
