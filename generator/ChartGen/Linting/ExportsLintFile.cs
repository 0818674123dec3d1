using ChartGen.Nfs;

namespace ChartGen.Linting;

/// <summary>An exports file that was read.</summary>
/// <param name="Name">The path as the user gave it.</param>
/// <param name="Text">What it holds.</param>
/// <param name="Exports">Its entries.</param>
public sealed record ExportsLintFile(string Name, string Text, ExportsFile Exports) : LintFile(Name, LintKind.Exports, Text);
