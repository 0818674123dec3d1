using ChartGen.Helm.Yaml;

namespace ChartGen.Nfs;

/// <summary>A client of one exported directory.</summary>
/// <param name="Location">Its first character.</param>
/// <param name="Client">The client as written; empty where a bracket stands alone, which exports to everyone.</param>
/// <param name="Options">The options in its brackets, in order; empty when it has no brackets.</param>
/// <param name="Defaults">The default options (<c>-rw,sync</c>) that stand before it on the line, in order.</param>
/// <param name="HasBrackets">Whether it has brackets: without them exportfs remarks on it and exports read-only.</param>
public sealed record ExportsClientEntry(
    SourceLocation Location,
    string Client,
    IReadOnlyList<ExportsWord> Options,
    IReadOnlyList<ExportsWord> Defaults,
    bool HasBrackets)
{
    /// <summary>Whether it is no syntax, so that exportfs stops at it.</summary>
    public bool IsBroken { get; init; }

    /// <summary>Whether the bracket, if there is one, is closed in the same word.</summary>
    public bool IsClosed { get; init; } = true;

    /// <summary>The options that hold for it, the defaults first: the last of two that exclude each other wins.</summary>
    public IEnumerable<ExportsWord> AllOptions => Defaults.Concat(Options);
}
