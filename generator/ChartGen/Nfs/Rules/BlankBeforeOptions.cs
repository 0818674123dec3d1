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
                    $"a blank parts '{host.Client}' from its options, so they hold for every machine and '{host.Client}' gets the defaults; allowed is '{host.Client}(' without a blank")
                    .With(Joined(file, host, bracket));
            }
        }
    }

    private static Fix? Joined(ExportsLintFile file, ExportsClientEntry host, ExportsClientEntry bracket)
    {
        var (line, end) = (host.Location.Line, host.Location.Column + host.Client.Length);
        return bracket.Location.Line == line && file.Holds(line, host.Location.Column, host.Client)
            && file.Lines[line - 1][(end - 1)..(bracket.Location.Column - 1)] is { } between && between.All(c => c is ' ' or '\t')
            ? file.Replace(line, end, between, "", "remove the blank")
            : null;
    }

    /// <summary>Whether two clients in a row are one with a blank before its bracket.</summary>
    internal static bool Parts(ExportsClientEntry host, ExportsClientEntry bracket) =>
        host is { HasBrackets: false, Client.Length: > 0 } && bracket is { HasBrackets: true, Client.Length: 0 };
}
