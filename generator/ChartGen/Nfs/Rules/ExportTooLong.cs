using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Nfs.Rules;

/// <summary>exportfs writes a longer entry without a word, and mountd cannot read it back: nobody can mount.</summary>
public sealed class ExportTooLong : ExportsRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG5021", Severity.Warning, "A client with its options should fit the table that mountd reads");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ExportsLintFile file, LintFacts facts)
    {
        foreach (var client in file.Exports.Entries.SelectMany(e => e.ReadClients))
        {
            string[] options = [.. client.AllOptions.Select(o => o.Text)];
            if (options.All(o => ExportsOptionFaults.Of(o).Fault is ExportsOptionFault.None or ExportsOptionFault.Doubtful)
                && ExportsOptions.RefuseLength(client.Client, options) is { } reason)
            {
                yield return file.Find(Rule, client.Location.Line, client.Location.Column, reason);
            }
        }
    }
}
