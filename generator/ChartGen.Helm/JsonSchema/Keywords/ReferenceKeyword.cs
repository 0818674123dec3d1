using System.Text.Json;

using ChartGen.Helm.JsonSchema.Validation;

namespace ChartGen.Helm.JsonSchema.Keywords;

/// <summary><c>$ref</c>.</summary>
internal sealed class ReferenceKeyword(SchemaNode node, SchemaNode target) : Keyword(node)
{
    public static void Build(KeywordBuilder builder)
    {
        builder.TryGet("$ref", out var value);
        var target = builder.Compiler.Resolve(builder.Node.Location, builder.Text("$ref", value));
        builder.Keywords.Add(new ReferenceKeyword(builder.Node, target));
    }

    public override bool Validate(ValidationContext context, JsonElement instance, Evaluation? evaluation) =>
        target.Validate(context, instance, evaluation);
}
