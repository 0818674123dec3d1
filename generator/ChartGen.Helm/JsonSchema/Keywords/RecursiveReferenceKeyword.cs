using ChartGen.Helm.JsonSchema.Validation;

namespace ChartGen.Helm.JsonSchema.Keywords;

/// <summary><c>$recursiveRef</c> of 2019-09 (core, section 8.2.4.2).</summary>
internal sealed class RecursiveReferenceKeyword(SchemaNode node, SchemaNode target)
    : ReferenceKeyword(node, target, "$recursiveRef")
{
    public static new void Build(KeywordBuilder builder)
    {
        builder.TryGet("$recursiveRef", out var value);
        var target = builder.Compiler.Resolve(builder.Node.Location, builder.Text("$recursiveRef", value));
        if (target.Location.Resource.IsRecursiveAnchor)
        {
            builder.Compiler.NeedDynamicScope();
            builder.Keywords.Add(new RecursiveReferenceKeyword(builder.Node, target));
        }
        else
        {
            builder.Keywords.Add(new ReferenceKeyword(builder.Node, target, "$recursiveRef"));
        }
    }

    protected override SchemaNode Target(ValidationContext context)
    {
        foreach (var resource in context.Scope)
        {
            if (resource.IsRecursiveAnchor)
            {
                return resource.Root.Node!;
            }
        }

        return base.Target(context);
    }
}
