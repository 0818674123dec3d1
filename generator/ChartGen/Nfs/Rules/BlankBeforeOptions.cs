using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Nfs.Rules;

/// <summary>A blank before the bracket makes two clients of one: the host with the defaults, and everyone with the options.</summary>
public sealed class BlankBeforeOptions : ExportsRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG5003", Severity.Error, "No blank may stand between a client and its options");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ExportsLintFile file, LintFacts facts)
    {
        foreach (var (host, bracket) in file.Exports.Entries.SelectMany(e => e.ReadClients.Zip(e.ReadClients.Skip(1))))
        {
            if (Parts(host, bracket))
            {
                yield return file.Find(Rule, bracket.Location.Line, bracket.Location.Column,
                    $"a blank parts '{host.Client}' from its options, so they hold for every machine and '{host.Client}' gets the defaults; allowed is '{host.Client}(' without a blank");
            }
        }
    }

    /// <summary>Whether two clients in a row are one with a blank before its bracket.</summary>
    internal static bool Parts(ExportsClientEntry host, ExportsClientEntry bracket) =>
        host is { HasBrackets: false, Client.Length: > 0 } && bracket is { HasBrackets: true, Client.Length: 0 };
}
