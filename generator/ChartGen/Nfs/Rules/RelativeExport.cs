using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Nfs.Rules;

/// <summary>A path that does not begin with a slash depends on the folder in which exportfs is started.</summary>
public sealed class RelativeExport : ExportsRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG5008", Severity.Error, "An exported path must be absolute");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ExportsLintFile file, LintFacts facts) =>
        file.Exports.Entries
            .Where(e => e.Path.Length > 0 && e.Path[0] != '/')
            .Select(e => file.Find(Rule, e.Location.Line, e.Location.Column, $"'{e.Path}' does not begin with a slash; allowed is an absolute path such as /{e.Path.TrimStart('.', '/')}"));
}
