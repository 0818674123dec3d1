using ChartGen.Helm.Yaml;

namespace ChartGen.Findings;

/// <summary>A part of a file that is put in place of another.</summary>
/// <param name="Start">The first character that goes; line and column from 1, the column in UTF-16 units.</param>
/// <param name="EndLine">The line of the first character that stays behind it, from 1.</param>
/// <param name="EndColumn">The column of that character, from 1; the same place as the start inserts.</param>
/// <param name="Replacement">What comes in its place.</param>
public sealed record TextEdit(SourceLocation Start, int EndLine, int EndColumn, string Replacement);
