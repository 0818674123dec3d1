using System.Text.Json;

using ChartGen.Helm.RegularExpressions;
using ChartGen.Helm.JsonSchema.Validation;

namespace ChartGen.Helm.JsonSchema.Keywords;

/// <summary><c>minLength</c>, <c>maxLength</c> (in code points) and <c>pattern</c>: the text is decoded once.</summary>
internal sealed class TextKeyword(KeywordBuilder builder, Re2Pattern? pattern)
    : SizeKeyword(builder.Node, Limit(builder, "minLength"), Limit(builder, "maxLength"))
{
    private readonly bool hasLength = builder.TryGet("minLength", out _) || builder.TryGet("maxLength", out _);

    public static void Build(KeywordBuilder builder) => builder.Keywords.Add(new TextKeyword(
        builder,
        builder.TryGet("pattern", out var pattern) ? builder.Pattern("pattern", builder.Text("pattern", pattern)) : null));

    public override bool Validate(ValidationContext context, JsonElement instance, Evaluation? evaluation)
    {
        if (instance.ValueKind != JsonValueKind.String)
        {
            return true;
        }

        var text = instance.GetString()!;
        var valid = !hasLength || CheckSize(context, instance, CodePoints(text));
        if (pattern is null || (!valid && !context.Collecting) || pattern.IsMatch(text))
        {
            return valid;
        }

        if (context.Collecting)
        {
            var message = $"{MessageText.Quote(text)} does not match pattern {MessageText.Quote(pattern.Source)}";
            context.Add(Error(context, "pattern", instance, message));
        }

        return false;
    }

    private static int CodePoints(string text)
    {
        var count = text.Length;
        foreach (var unit in text)
        {
            if (char.IsLowSurrogate(unit))
            {
                count--;
            }
        }

        return count;
    }
}
