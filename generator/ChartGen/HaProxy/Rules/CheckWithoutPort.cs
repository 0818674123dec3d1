using ChartGen.Findings;
using ChartGen.HaProxy.Syntax;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>A health check that has no port to go to.</summary>
public sealed class CheckWithoutPort : HaProxyRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4025", Severity.Error, "A server that is checked must have a port");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(HaProxyFile file, LintFacts facts)
    {
        ArgumentNullException.ThrowIfNull(file);
        return from server in HaProxyServer.Of(file.Config)
               where server.Option("check") is not null && server.Option("port") is null && !server.Address.StartsWith('/') && !server.Address.Contains('@', StringComparison.Ordinal)
                   && !server.Address.Contains('$', StringComparison.Ordinal) && !HasPort(server.Address) && !server.Section.All("disabled").Any()
                   && !server.Section.Directives.Any(d => (d.Is("tcp-check", "connect") || d.Is("http-check", "connect")) && d.Words.Any(w => w.Text == "port"))
               select file.Find(Rule, server.Line, server.AddressAt, $"the health check of '{server.Name}' has no port; expected is one behind the address, such as :1883, or 'port 1883'");
    }

    private static bool HasPort(string address) => HaProxyAddress.Split(address).Port is var port && port.Length > 0 && port[0] is not ('+' or '-') && port.Trim('0').Length > 0;
}
