using ChartGen.Helm.Yaml;

namespace ChartGen.Nfs;

/// <summary>A logical line of an exports file: a directory and its clients.</summary>
/// <param name="Location">The first character of the path.</param>
/// <param name="Path">The path, with quotes and escapes resolved.</param>
/// <param name="Clients">The clients in order. Without any, exportfs exports to everyone, read-only.</param>
public sealed record ExportsEntry(SourceLocation Location, string Path, IReadOnlyList<ExportsClientEntry> Clients);
