using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>A server that takes clients even when it is dead.</summary>
public sealed class UncheckedServer : HaProxyRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4038", Severity.Warning, "A server beside others should be checked");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(HaProxyFile file, LintFacts facts)
    {
        ArgumentNullException.ThrowIfNull(file);
        return from servers in HaProxyServer.Of(file.Config).GroupBy(s => s.Section.Line)
               where servers.Count() > 1
               from server in servers
               where server.Option("check") is null && server.Option("agent-check") is null && server.Option("track") is null
               select file.Find(Rule, server.Line, 1, $"nothing checks '{server.Name}', so that clients are sent to it when it is gone; expected is check behind its address");
    }
}
