using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Nfs.Rules;

/// <summary>A value that exportfs refuses ends its reading, as an unknown option does.</summary>
public sealed class ExportOptionValue : ExportsRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG5005", Severity.Error, "The value of an option must be one that exportfs takes");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ExportsLintFile file, LintFacts facts) =>
        file.OptionFaults.Count == 0 ? [] : file.OptionFaults
            .Where(o => o.Fault == ExportsOptionFault.BadValue)
            .Select(o => file.Find(Rule, o.Word.Location.Line, o.Word.Location.Column, o.Message));
}
