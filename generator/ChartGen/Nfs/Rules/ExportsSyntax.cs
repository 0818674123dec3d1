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
            .Select(p => file.Find(Rule, p.Location.Line, p.Location.Column, p.Text).With(Closed(file, p)));

    // An open bracket whose options all are ones, at the end of its line.
    private static Fix? Closed(ExportsLintFile file, ExportsWord problem)
    {
        var client = file.Exports.Entries.SelectMany(e => e.Clients).FirstOrDefault(c => c.Location == problem.Location);
        if (client is not { IsClosed: false, Options.Count: > 0 } || !client.Options.All(o => ExportsOptionFaults.Of(o.Text).Fault is ExportsOptionFault.None))
        {
            return null;
        }

        var word = $"{client.Client}({string.Join(',', client.Options.Select(o => o.Text))}";
        var line = file.Lines[problem.Location.Line - 1];
        return file.Holds(problem.Location.Line, problem.Location.Column, word)
            && line[(problem.Location.Column - 1 + word.Length)..].TrimStart() is "" or ['#', ..]
            ? file.Insert(problem.Location.Line, problem.Location.Column + word.Length, ")", "close the bracket")
            : null;
    }
}
