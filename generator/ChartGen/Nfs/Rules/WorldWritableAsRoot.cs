using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Nfs.Rules;

/// <summary>Everyone who reaches the server may then read, change and delete all files, those of root too.</summary>
public sealed class WorldWritableAsRoot : ExportsRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG5012", Severity.Warning, "Not every machine should write as root");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ExportsLintFile file, LintFacts facts)
    {
        foreach (var entry in file.Exports.Entries)
        {
            foreach (var client in entry.ReadClients)
            {
                var access = ExportsAccess.Of(client);
                if (access is { Writes: true, IsRoot: true, SquashesAll: false } && ExportsText.IsEveryone(client))
                {
                    yield return file.Find(Rule, client.Location.Line, client.Location.Column,
                        $"{ExportsText.Name(client)} may write to '{entry.Path}' as root, so every machine that reaches the server owns its files; allowed are the addresses or networks of the workers, or root_squash");
                }
            }
        }
    }
}
