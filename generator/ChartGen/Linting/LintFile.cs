using ChartGen.Findings;
using ChartGen.Helm.Yaml;

namespace ChartGen.Linting;

/// <summary>A file that is linted.</summary>
/// <param name="Name">The path as the user gave it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">What it holds.</param>
public record LintFile(string Name, LintKind Kind, string Text)
{
    private readonly string name = Name;
    private (string Of, string[] Lines)? lines;

    /// <summary>The path as the user gave it, or that of the file in which an embedded text was written, which is looked for when it is asked for.</summary>
    public string Name => Embedded is { } embedded && name.Length == 0 ? embedded.File : name;

    /// <summary>Its lines without their line feeds; cut once, since many findings ask. The last is empty when the text ends with a line feed.</summary>
    public IReadOnlyList<string> Lines
    {
        get
        {
            // A copy made by `with` has its own text.
            if (lines is not { } known || !ReferenceEquals(known.Of, Text))
            {
                lines = known = (Text, Text.Split('\n'));
            }

            return known.Lines;
        }
    }

    /// <summary>Where the file stops being text; null when all of it is. No other rule looks at such a file.</summary>
    public TextFault? Damage { get; init; }

    /// <summary>Where a text was written that stands inside another file, such as a key of a ConfigMap; null for a file of its own.</summary>
    public EmbeddedText? Embedded { get; init; }

    /// <summary>What it shares with the files of other deployments; null when there are none.</summary>
    internal LintMemory? Memory { get; init; }

    /// <summary>Whether a file has the text of one before it.</summary>
    internal static bool IsCopy(IReadOnlyList<LintFile> files, int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (files[i].Text == files[index].Text)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a place of the file is for the user.</summary>
    public SourceLocation Place(int line, int column) => Embedded is { } embedded && line > 0 ? embedded.Locate(line, column) : new SourceLocation(Name, line, column);

    /// <summary>A finding at a place of the file.</summary>
    public Finding Find(Rule rule, int line, int column, string message) => new(rule, Place(line, column), message) { Subject = Embedded?.Subject };

    /// <summary>A finding about the file as a whole.</summary>
    public Finding Find(Rule rule, string message) => Find(rule, 0, 0, message);
}
