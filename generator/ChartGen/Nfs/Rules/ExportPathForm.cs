using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Nfs.Rules;

/// <summary>A slash at the end, two in a row, and the parts . and .. hide that two entries mean one directory.</summary>
public sealed class ExportPathForm : ExportsRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG5019", Severity.Warning, "An exported path should be written in its shortest form");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ExportsLintFile file, LintFacts facts) =>
        file.Exports.Entries
            .Where(e => e.Path.StartsWith('/') && ExportsPath.Normalized(e.Path) != e.Path)
            .Select(e => file.Find(Rule, e.Location.Line, e.Location.Column, $"'{e.Path}' is a long form of a path; allowed is '{ExportsPath.Normalized(e.Path)}'")
                .With(FixOf(file, e)));

    // What .. leads to depends on links; slashes and dots do not.
    private static Fix? FixOf(ExportsLintFile file, ExportsEntry entry) =>
        entry.Path.Split('/').Contains("..")
            ? null
            : file.Replace(entry.Location.Line, entry.Location.Column, entry.Path, ExportsPath.Normalized(entry.Path), "write the short form");
}
