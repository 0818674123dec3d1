namespace ChartGen.Findings.Fixes;

/// <summary>A file as fixes change it.</summary>
/// <param name="Name">The file as findings name it.</param>
/// <param name="Before">Its text before.</param>
/// <param name="After">Its text with the fixes.</param>
/// <param name="Changes">The lines that differ.</param>
public sealed record FixedFile(string Name, string Before, string After, IReadOnlyList<LineChange> Changes)
{
    private const string ByteOrderMark = "\uFEFF";

    /// <summary>The changes that one fix alone makes, file by file; empty when the texts are not there.</summary>
    public static IReadOnlyList<FixedFile> Of(Fix fix, SourceTexts sources) =>
    [
        .. (PlacedEdit.Of(fix, sources) ?? []).GroupBy(e => e.File, StringComparer.Ordinal).Select(g => Of(g.Key, sources.Of(g.Key)!, [.. g])),
    ];

    /// <summary>A file with edits that are sorted and do not meet.</summary>
    internal static FixedFile Of(string name, TextLines lines, IReadOnlyList<PlacedEdit> edits) =>
        new(name, lines.Text, PlacedEdit.Applied(lines.Text, edits), LineChange.Of(lines, edits));

    /// <summary>The same file with the byte order mark that stands before its text on the disk.</summary>
    public FixedFile WithByteOrderMark() => this with
    {
        Before = ByteOrderMark + Before,
        After = ByteOrderMark + After,
        Changes = [.. Changes.Select(c => c.Line > 1 ? c : c with { Removed = Marked(c.Removed), Added = Marked(c.Added) })],
    };

    private static string[] Marked(IReadOnlyList<string> lines) => [.. lines.Select((line, i) => i == 0 ? ByteOrderMark + line : line)];
}
