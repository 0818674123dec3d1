using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Nfs.Rules;

/// <summary>Who may mount / reaches every file of its file system, keys and passwords of the server too.</summary>
public sealed class ExportOfRoot : ExportsRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG5022", Severity.Warning, "The root folder should not be exported");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ExportsLintFile file, LintFacts facts) =>
        file.Exports.Entries
            .Where(e => e.Path.Length > 0 && ExportsPath.Normalized(e.Path) == "/")
            .Select(e => file.Find(Rule, e.Location.Line, e.Location.Column, $"'{e.Path}' is the root folder with all that the server holds; allowed is the folder of the data, such as /srv/nfs"));
}
