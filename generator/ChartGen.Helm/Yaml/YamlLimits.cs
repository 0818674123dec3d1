namespace ChartGen.Helm.Yaml;

/// <summary>How much of a YAML text is read before it is refused.</summary>
/// <param name="Bytes">The most bytes of the text.</param>
/// <param name="Depth">The deepest nesting.</param>
/// <param name="Nodes">The most nodes after all aliases are expanded.</param>
public sealed record YamlLimits(int Bytes, int Depth, int Nodes)
{
    /// <summary>Limits for files that people write by hand: 1 MiB, 100 levels, 100,000 nodes.</summary>
    public static YamlLimits Handwritten { get; } = new(1 << 20, 100, 100_000);
}
