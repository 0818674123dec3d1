using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Nfs.Rules;

/// <summary>Values that exportfs takes without a word, and cuts, guesses or ignores.</summary>
public sealed class DoubtfulExportOption : ExportsRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG5011", Severity.Warning, "The value of an option should be what it seems to say");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ExportsLintFile file, LintFacts facts) =>
        file.OptionFaults.Count == 0 ? [] : file.OptionFaults
            .Where(o => o.Fault == ExportsOptionFault.Doubtful)
            .Select(o => file.Find(Rule, o.Word.Location.Line, o.Word.Location.Column, o.Message));
}
