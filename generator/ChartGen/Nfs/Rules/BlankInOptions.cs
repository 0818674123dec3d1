using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Nfs.Rules;

/// <summary>A blank cuts the list of options: <c>*(rw, sync)</c> is the client <c>*(rw,</c> and a host named <c>sync)</c>.</summary>
public sealed class BlankInOptions : ExportsRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG5002", Severity.Error, "The options of a client must have no blank in them");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ExportsLintFile file, LintFacts facts)
    {
        foreach (var problem in file.Exports.Problems)
        {
            if (Explains(file, problem))
            {
                yield return file.Find(Rule, problem.Location.Line, problem.Location.Column,
                    "the options have a blank in them, so exportfs stops reading here; allowed are options with commas and without blanks, such as *(rw,sync)");
            }
        }
    }

    /// <summary>Whether a syntax problem is an open bracket that a later word of the line closes.</summary>
    internal static bool Explains(ExportsLintFile file, ExportsWord problem) =>
        file.Exports.Entries.Any(e =>
            e.Clients.SkipWhile(c => c.Location != problem.Location).ToArray() is [{ IsClosed: false }, .. var rest]
            && rest.Any(c => c.Client.Contains(')', StringComparison.Ordinal)));
}
