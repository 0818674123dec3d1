namespace ChartGen.Helm.Charts;

/// <summary>A Go type that JSON is decoded into: what fits it, and how Go's messages call it.</summary>
/// <param name="TypeName">The type as Go prints it.</param>
internal abstract record GoShape(string TypeName)
{
    public static GoShape Text { get; } = new TextShape();

    public static GoShape Truth { get; } = new TruthShape();

    public static GoShape Any { get; } = new AnyShape();

    public static GoShape Texts { get; } = new ListShape("[]string", Text);

    public static GoShape TextMap { get; } = new MapShape("map[string]string", Text);
}

internal sealed record TextShape() : GoShape("string");

internal sealed record TruthShape() : GoShape("bool");

internal sealed record AnyShape() : GoShape("interface {}");

internal sealed record ListShape(string TypeName, GoShape Item) : GoShape(TypeName);

internal sealed record MapShape(string TypeName, GoShape Item) : GoShape(TypeName);

/// <summary>A struct.</summary>
/// <param name="TypeName">The type as Go prints it.</param>
/// <param name="ShortName">The name before the field in messages.</param>
/// <param name="Fields">Its fields.</param>
internal sealed record StructShape(string TypeName, string ShortName, params ShapeField[] Fields) : GoShape(TypeName);

/// <summary>A field of a struct: its name in JSON and its name in Go.</summary>
internal sealed record ShapeField(string JsonName, string GoName, GoShape Shape);
