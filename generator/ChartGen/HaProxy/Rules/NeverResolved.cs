using ChartGen.Findings;
using ChartGen.HaProxy.Syntax;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>A server with a name that nothing resolves once HAProxy runs.</summary>
public sealed class NeverResolved : HaProxyRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4024", Severity.Warning, "A server with a name should have resolvers");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(HaProxyFile file, LintFacts facts)
    {
        ArgumentNullException.ThrowIfNull(file);
        return from server in HaProxyServer.Of(file.Config)
               where HaProxyAddress.HasName(server.Address) && server.Option("init-addr")?.Contains("none", StringComparison.Ordinal) == true && server.Option("resolvers") is null
               select file.Find(Rule, server.Line, server.AddressAt, $"nothing asks for '{HaProxyAddress.Split(server.Address).Host}' once HAProxy runs, so a new pod's address is never learnt; expected is 'resolvers' and the name of a resolvers section");
    }
}
