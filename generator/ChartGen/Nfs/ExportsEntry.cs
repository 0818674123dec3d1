using ChartGen.Helm.Yaml;

namespace ChartGen.Nfs;

/// <summary>A logical line of an exports file: a directory and its clients.</summary>
/// <param name="Location">The first character of the path.</param>
/// <param name="Path">The path, with quotes and escapes resolved.</param>
/// <param name="Clients">The clients in order. Without any, exportfs exports to everyone, read-only.</param>
/// <param name="DefaultLists">The lists of default options (<c>-rw,sync</c>) of the line, in order.</param>
public sealed record ExportsEntry(
    SourceLocation Location,
    string Path,
    IReadOnlyList<ExportsClientEntry> Clients,
    IReadOnlyList<IReadOnlyList<ExportsWord>> DefaultLists)
{
    /// <summary>The clients before the first that is no syntax: exportfs reads no further than that one.</summary>
    public IEnumerable<ExportsClientEntry> ReadClients => Clients.TakeWhile(c => !c.IsBroken);
}
