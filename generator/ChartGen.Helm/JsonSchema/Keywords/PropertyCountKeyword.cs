using System.Text.Json;

using ChartGen.Helm.JsonSchema.Validation;

namespace ChartGen.Helm.JsonSchema.Keywords;

/// <summary><c>minProperties</c> and <c>maxProperties</c>.</summary>
internal sealed class PropertyCountKeyword(KeywordBuilder builder)
    : SizeKeyword(builder.Node, Limit(builder, "minProperties"), Limit(builder, "maxProperties"))
{
    public static void Build(KeywordBuilder builder) => builder.Keywords.Add(new PropertyCountKeyword(builder));

    public override bool Validate(ValidationContext context, JsonElement instance, Evaluation? evaluation) =>
        instance.ValueKind != JsonValueKind.Object || CheckSize(context, instance, instance.GetPropertyCount());
}
