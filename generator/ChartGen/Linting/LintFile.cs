using ChartGen.Findings;
using ChartGen.Helm.Yaml;

namespace ChartGen.Linting;

/// <summary>A file that is linted.</summary>
/// <param name="Name">The path as the user gave it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">What it holds.</param>
public record LintFile(string Name, LintKind Kind, string Text)
{
    /// <summary>Where the file stops being text; null when all of it is. No other rule looks at such a file.</summary>
    public TextFault? Damage { get; init; }

    /// <summary>A finding at a place of the file.</summary>
    public Finding Find(Rule rule, int line, int column, string message) => new(rule, new SourceLocation(Name, line, column), message);

    /// <summary>A finding about the file as a whole.</summary>
    public Finding Find(Rule rule, string message) => Find(rule, 0, 0, message);
}
