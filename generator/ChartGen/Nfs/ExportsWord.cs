using ChartGen.Helm.Yaml;

namespace ChartGen.Nfs;

/// <summary>A word of an exports file: a comment, an option or what is wrong, and where it stands.</summary>
/// <param name="Location">Its first character.</param>
/// <param name="Text">The text, with quotes and escapes resolved.</param>
public sealed record ExportsWord(SourceLocation Location, string Text);
