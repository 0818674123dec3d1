using ChartGen.Findings;
using ChartGen.Helm.Yaml;

namespace ChartGen.Linting;

/// <summary>
/// Makes fixes of files; none where something else stands than was read, as behind quotes and escapes, or where the line was
/// not written as it is: by a template.
/// </summary>
internal static class Mends
{
    /// <summary>A finding with a fix, or without one.</summary>
    public static Finding With(this Finding finding, Fix? fix) => finding with { Fix = fix };

    /// <summary>Puts a text in the place of what is written at a place.</summary>
    public static Fix? Replace(this LintFile file, int line, int column, string written, string replacement, string description) =>
        written.Length > 0 && file.Holds(line, column, written) ? Of(description, file.Edit(line, column, column + written.Length, replacement)) : null;

    /// <summary>Puts a text before what stands at a place.</summary>
    public static Fix? Insert(this LintFile file, int line, int column, string text, string description) =>
        Of(description, file.Edit(line, column, column, text));

    /// <summary>Takes a line away.</summary>
    public static Fix? RemoveLine(this LintFile file, int line, string description) => Of(description, file.WithoutLine(line));

    /// <summary>Takes a line away and puts it above or below another, without the blanks before it.</summary>
    public static Fix? MoveLine(this LintFile file, int line, int target, bool below, string description)
    {
        var (text, end) = (file.Lines[line - 1].Trim(), file.LineEnd(line));
        return Of(
            description,
            below ? file.Edit(target, file.Length(target) + 1, file.Length(target) + 1, end + text) : file.Edit(target, 1, 1, text + end),
            file.WithoutLine(line));
    }

    /// <summary>A fix of several edits; none where one cannot be made.</summary>
    public static Fix? Of(string description, params TextEdit?[] edits) =>
        edits.Contains(null) ? null : new Fix(description, edits!);

    /// <summary>Whether a text stands at a place.</summary>
    public static bool Holds(this LintFile file, int line, int column, string text) =>
        line >= 1 && line <= file.Lines.Count && column >= 1 && column - 1 <= file.Lines[line - 1].Length
        && file.Lines[line - 1].AsSpan(column - 1).StartsWith(text, StringComparison.Ordinal);

    /// <summary>How a line of the file ends.</summary>
    public static string LineEnd(this LintFile file, int line) => file.Lines[line - 1].EndsWith('\r') ? "\r\n" : "\n";

    /// <summary>An edit within a line.</summary>
    public static TextEdit? Edit(this LintFile file, int line, int column, int endColumn, string replacement) =>
        file.Written(line) is { } at ? new TextEdit(at with { Column = column }, at.Line, endColumn, replacement) : null;

    private static TextEdit? WithoutLine(this LintFile file, int line) => file.Written(line) switch
    {
        null => null,
        { } at when line < file.Lines.Count => new TextEdit(at, at.Line + 1, 1, ""),
        { } at => new TextEdit(at, at.Line, file.Lines[line - 1].Length + 1, ""),
    };

    private static int Length(this LintFile file, int line) => file.Lines[line - 1].TrimEnd('\r').Length;

    // The begin of the line where it was written; a text inside an object may be a file of the chart, word for word.
    private static SourceLocation? Written(this LintFile file, int line) => file.Embedded is { } embedded
        ? embedded.Written(line, file.Lines[line - 1])
        : new SourceLocation(file.Name, line, 1);
}
