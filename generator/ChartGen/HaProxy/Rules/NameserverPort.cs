using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>The DNS of a Kubernetes cluster answers on port 53.</summary>
public sealed class NameserverPort : HaProxyRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4043", Severity.Warning, "The DNS of a cluster should be asked on port 53");

    private const string Port = "53";

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(HaProxyFile file, LintFacts facts)
    {
        ArgumentNullException.ThrowIfNull(file);
        string[] names = [.. HaProxyServer.Of(file.Config).Where(s => s.Address.Contains(".svc", StringComparison.Ordinal)).Select(s => s.Option("resolvers")).OfType<string>().Distinct()];
        return
            from section in file.Config.OfKind("resolvers")
            where names.Contains(section.Name)
            from line in section.All("nameserver")
            let address = line.Argument(1)
            where address is not null && !address.StartsWith('/')
            let port = Syntax.HaProxyAddress.Split(address).Port
            where port.Length > 0 && port != Port && port.All(char.IsAsciiDigit)
            select file.Find(Rule, line, 2, $"names of Kubernetes are asked for on port {port}, where no cluster answers; expected is {address[..^port.Length]}{Port}");
    }
}
