using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Nfs.Rules;

/// <summary>exportfs takes the last of two options that exclude each other without a word.</summary>
public sealed class ConflictingExportOptions : ExportsRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG5010", Severity.Warning, "Options of one list should not contradict or repeat each other");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ExportsLintFile file, LintFacts facts)
    {
        foreach (var list in file.Exports.Lists)
        {
            ExportsWord[] known = [.. list.Where(o => ExportsOptionFaults.Of(o.Text).Fault is ExportsOptionFault.None)];
            foreach (var problem in ExportsOptions.Check([.. known.Select(o => o.Text.TrimStart(' ', '\t'))]))
            {
                yield return file.Find(Rule, known[problem.Index].Location.Line, known[problem.Index].Location.Column, problem.Reason)
                    .With(problem.IsRepeated ? WithComma(file, known[problem.Index]) : null);
            }
        }
    }

    private static Fix? WithComma(ExportsLintFile file, ExportsWord option) =>
        file.Replace(option.Location.Line, option.Location.Column - 1, "," + option.Text, "", "remove the second");
}
