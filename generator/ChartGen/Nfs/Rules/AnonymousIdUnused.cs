using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Nfs.Rules;

/// <summary>Where root is not squashed and not all users are, nobody becomes the anonymous user.</summary>
public sealed class AnonymousIdUnused : ExportsRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG5018", Severity.Note, "anonuid and anongid should have an effect");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ExportsLintFile file, LintFacts facts)
    {
        foreach (var client in file.Exports.Entries.SelectMany(e => e.ReadClients))
        {
            if (ExportsAccess.Of(client) is { IsRoot: true, SquashesAll: false }
                && client.Options.FirstOrDefault(o => o.Text.StartsWith("anon", StringComparison.Ordinal)) is { } option
                && ExportsOptionFaults.Of(option.Text).Fault is ExportsOptionFault.None)
            {
                yield return file.Find(Rule, option.Location.Line, option.Location.Column,
                    $"'{option.Text}' has no effect beside no_root_squash, since no user is squashed; allowed is it with root_squash or all_squash");
            }
        }
    }
}
