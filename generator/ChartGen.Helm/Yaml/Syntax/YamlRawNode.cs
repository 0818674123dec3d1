namespace ChartGen.Helm.Yaml.Syntax;

/// <summary>A node as it is written: tags are not resolved, aliases not followed, keys not compared.</summary>
internal abstract record YamlRawNode(YamlMark Start)
{
    /// <summary>The tag in long form; empty when there is none.</summary>
    public string Tag { get; init; } = "";
}

/// <summary>A scalar; an implicit one stands without quotes or has the tag <c>!</c>.</summary>
internal sealed record YamlRawScalar(YamlMark Start, string Text, bool Implicit, YamlStyle Style) : YamlRawNode(Start);

/// <summary>A sequence.</summary>
internal sealed record YamlRawSequence(YamlMark Start) : YamlRawNode(Start)
{
    public List<YamlRawNode> Items { get; } = [];
}

/// <summary>A mapping: keys and values in turn.</summary>
internal sealed record YamlRawMapping(YamlMark Start) : YamlRawNode(Start)
{
    public List<YamlRawNode> Items { get; } = [];
}

/// <summary>An alias of a node that stands before it, or around it.</summary>
internal sealed record YamlRawAlias(YamlMark Start, string Name, YamlRawNode Target) : YamlRawNode(Start);
