using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Nfs.Rules;

/// <summary>exportfs remarks on each entry that says neither, since the default changed.</summary>
public sealed class SubtreeCheckUnsaid : ExportsRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG5016", Severity.Note, "subtree_check or no_subtree_check should be said");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ExportsLintFile file, LintFacts facts)
    {
        foreach (var client in file.Exports.Entries.SelectMany(e => e.ReadClients))
        {
            if (client is { HasBrackets: true, Options.Count: > 0 }
                && !client.AllOptions.Any(o => o.Text.TrimStart(' ', '\t') is "subtree_check" or "no_subtree_check")
                && client.Options.All(o => ExportsOptionFaults.Of(o.Text).Fault is ExportsOptionFault.None or ExportsOptionFault.Doubtful))
            {
                yield return file.Find(Rule, client.Location.Line, client.Location.Column,
                    $"{ExportsText.Name(client)} says neither subtree_check nor no_subtree_check, and exportfs remarks on it at every run; allowed is no_subtree_check, the default")
                    .With(Said(file, client));
            }
        }
    }

    private static Fix? Said(ExportsLintFile file, ExportsClientEntry client)
    {
        var word = $"{client.Client}({string.Join(',', client.Options.Select(o => o.Text))})";
        return client.IsClosed && file.Holds(client.Location.Line, client.Location.Column, word)
            ? file.Insert(client.Location.Line, client.Location.Column + word.Length - 1, ",no_subtree_check", "say no_subtree_check, which holds now")
            : null;
    }
}
