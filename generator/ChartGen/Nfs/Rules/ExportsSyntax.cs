using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Nfs.Rules;

/// <summary>What exportfs cannot read at all: it stops there, and what follows is not exported.</summary>
public sealed class ExportsSyntax : ExportsRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG5001", Severity.Error, "exports must have the form that exportfs reads: closed quotes and brackets, words that are not too long");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ExportsLintFile file, LintFacts facts) =>
        file.Exports.Problems
            .Where(p => !BlankInOptions.Explains(file, p))
            .Select(p => file.Find(Rule, p.Location.Line, p.Location.Column, p.Text));
}
