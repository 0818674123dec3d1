using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>An address on which two listeners wait.</summary>
public sealed class DuplicateBind : HaProxyRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4035", Severity.Warning, "An address should be listened on once");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(HaProxyFile file, LintFacts facts)
    {
        ArgumentNullException.ThrowIfNull(file);
        var addresses = from section in file.Config.Sections
                        where section.Kind is "frontend" or "listen" && !section.All("disabled").Any()
                        from line in section.All("bind")
                        where line.Words.Count > 1
                        from address in line.Words[1].Text.Split(',')
                        select (line, address: Plain(address));
        return from same in addresses.GroupBy(a => a.address)
               from second in same.Skip(1)
               select file.Find(Rule, second.line, 1, $"line {same.First().line.Line} listens on '{same.Key}' already, and the system gives each of the two a part of the clients; allowed is one listener for an address");
    }

    private static string Plain(string address) => address.StartsWith("*:", StringComparison.Ordinal) ? address[1..]
        : address.StartsWith("0.0.0.0:", StringComparison.Ordinal) ? address[7..] : address;
}
