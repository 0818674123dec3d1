using ChartGen.Findings;
using ChartGen.HaProxy.Syntax;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>A server with a name that must be known before HAProxy starts.</summary>
public sealed class UnresolvedServer : HaProxyRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4022", Severity.Error, "A server with a name must not have to be resolved before HAProxy starts");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(HaProxyFile file, LintFacts facts)
    {
        ArgumentNullException.ThrowIfNull(file);
        return from server in HaProxyServer.Of(file.Config)
               where HaProxyAddress.HasName(server.Address) && !CanWait(server) && !server.Section.All("disabled").Any()
               select file.Find(Rule, server.Line, server.AddressAt, $"HAProxy does not start while '{HaProxyAddress.Split(server.Address).Host}' cannot be resolved; expected is 'resolvers' and a section that it names, with 'init-addr none'");
    }

    // Without init-addr, resolvers let HAProxy start; with it, only none or an address at its end does.
    private static bool CanWait(HaProxyServer server) => server.Option("init-addr") is { Length: > 0 } ways
        ? ways.Split(',').Any(way => way == "none" || System.Net.IPAddress.TryParse(way, out _))
        : server.Option("resolvers") is not null;
}
