using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Nfs.Rules;

/// <summary>Clients take all directories with one fsid for a single file system.</summary>
public sealed class SharedFsid : ExportsRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG5017", Severity.Warning, "Two directories should not have the same fsid");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ExportsLintFile file, LintFacts facts)
    {
        var seen = new Dictionary<string, ExportsEntry>(StringComparer.Ordinal);
        foreach (var entry in file.Exports.Entries)
        {
            foreach (var option in entry.ReadClients.SelectMany(c => c.Options).Concat(entry.DefaultLists.SelectMany(l => l)).Where(o => o.Text.StartsWith("fsid=", StringComparison.Ordinal)))
            {
                var fsid = option.Text["fsid=".Length..] is var value && value == "root" ? "0" : value.ToLowerInvariant();
                if (!seen.TryAdd(fsid, entry) && ExportsPath.Normalized(seen[fsid].Path) != ExportsPath.Normalized(entry.Path))
                {
                    yield return file.Find(Rule, option.Location.Line, option.Location.Column,
                        $"'{option.Text}' is the fsid of '{seen[fsid].Path}' on line {seen[fsid].Location.Line} as well, and clients take both for one file system; allowed is an fsid that no other directory has");
                }
            }
        }
    }
}
