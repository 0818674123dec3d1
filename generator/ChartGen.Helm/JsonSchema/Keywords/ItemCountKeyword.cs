using System.Text.Json;

using ChartGen.Helm.JsonSchema.Validation;

namespace ChartGen.Helm.JsonSchema.Keywords;

/// <summary><c>minItems</c> and <c>maxItems</c>.</summary>
internal sealed class ItemCountKeyword(KeywordBuilder builder)
    : SizeKeyword(builder.Node, Limit(builder, "minItems"), Limit(builder, "maxItems"))
{
    public static void Build(KeywordBuilder builder) => builder.Keywords.Add(new ItemCountKeyword(builder));

    public override bool Validate(ValidationContext context, JsonElement instance, Evaluation? evaluation) =>
        instance.ValueKind != JsonValueKind.Array || CheckSize(context, instance, instance.GetArrayLength());
}
