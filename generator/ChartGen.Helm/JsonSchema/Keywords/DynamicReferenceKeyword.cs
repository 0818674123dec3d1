using ChartGen.Helm.JsonSchema.Compilation;
using ChartGen.Helm.JsonSchema.Validation;

namespace ChartGen.Helm.JsonSchema.Keywords;

/// <summary><c>$dynamicRef</c> of 2020-12 (core, section 8.2.3.2).</summary>
internal sealed class DynamicReferenceKeyword(SchemaNode node, SchemaNode target, string anchor)
    : ReferenceKeyword(node, target, "$dynamicRef")
{
    public static new void Build(KeywordBuilder builder)
    {
        builder.TryGet("$dynamicRef", out var value);
        var reference = builder.Text("$dynamicRef", value);
        var target = builder.Compiler.Resolve(builder.Node.Location, reference);
        var anchor = SchemaUri.Split(reference).Fragment;
        var isDynamic = target.Location.Resource.DynamicAnchors.TryGetValue(anchor, out var place) && place == target.Location;
        if (isDynamic)
        {
            builder.Compiler.NeedDynamicScope();
        }

        builder.Keywords.Add(isDynamic
            ? new DynamicReferenceKeyword(builder.Node, target, anchor)
            : new ReferenceKeyword(builder.Node, target, "$dynamicRef"));
    }

    protected override SchemaNode Target(ValidationContext context)
    {
        foreach (var resource in context.Scope)
        {
            if (resource.DynamicAnchors.TryGetValue(anchor, out var place))
            {
                return place.Node!;
            }
        }

        return base.Target(context);
    }
}
