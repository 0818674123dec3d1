using System.Text.Json;

using ChartGen.Helm.JsonSchema.Validation;

namespace ChartGen.Helm.JsonSchema.Keywords;

/// <summary><c>$ref</c>, and the other references where they always lead to the same place.</summary>
internal class ReferenceKeyword(SchemaNode node, SchemaNode target, string name) : Keyword(node)
{
    public static void Build(KeywordBuilder builder)
    {
        builder.TryGet("$ref", out var value);
        var target = builder.Compiler.Resolve(builder.Node.Location, builder.Text("$ref", value));
        builder.Keywords.Add(new ReferenceKeyword(builder.Node, target, "$ref"));
    }

    public override bool Validate(ValidationContext context, JsonElement instance, Evaluation? evaluation)
    {
        if (Target(context).Validate(context, instance, evaluation))
        {
            return true;
        }

        // Helm keeps a group of its own for what a reference leads to.
        if (context.Collecting && context.Last is { Keyword.Length: 0, IsGroup: true } group)
        {
            context.ReplaceLast(Error(context, name, instance, group.Message) with { Causes = group.Causes });
        }

        return false;
    }

    /// <summary>Where the reference leads in this validation.</summary>
    protected virtual SchemaNode Target(ValidationContext context) => target;
}
