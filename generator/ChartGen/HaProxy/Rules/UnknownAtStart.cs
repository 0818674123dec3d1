using ChartGen.Findings;
using ChartGen.HaProxy.Syntax;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>A server whose name HAProxy tries to resolve at its start, with a warning when it cannot.</summary>
public sealed class UnknownAtStart : HaProxyRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4023", Severity.Warning, "A server with a name should begin without an address");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(HaProxyFile file, LintFacts facts)
    {
        ArgumentNullException.ThrowIfNull(file);
        return from server in HaProxyServer.Of(file.Config)
               where HaProxyAddress.HasName(server.Address) && server.Option("resolvers") is not null && server.Option("init-addr") is null
               select file.Find(Rule, server.Line, server.AddressAt, $"HAProxy asks for '{HaProxyAddress.Split(server.Address).Host}' before it starts, and warns when nobody knows it; expected is 'init-addr none' here or in a default-server line above")
                   .With(file.Insert(server.Line.Line, server.Line.Words[^1].End, " init-addr none", "append init-addr none"));
    }
}
