using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>Proxies without the timeouts that end what hangs.</summary>
public sealed class MissingTimeouts : HaProxyRule
{
    private static readonly string[] Front = ["client"];
    private static readonly string[] Back = ["connect", "server"];

    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4027", Severity.Warning, "A proxy should have timeouts for its clients, its connections and its servers");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(HaProxyFile file, LintFacts facts)
    {
        ArgumentNullException.ThrowIfNull(file);
        return from section in file.Config.Sections
               let needed = (section.Kind is "frontend" or "listen" ? Front : []).Concat(section.Kind is "backend" or "listen" && HasServers(section) ? Back : [])
               let missing = needed.Where(t => Value(file, section, t) is null or "0").ToArray()
               where missing.Length > 0
               select file.Find(Rule, section, $"this {section.Kind} has no timeout {string.Join(", ", missing)}, and what hangs stays for ever; expected is such as timeout {missing[0]} {(missing[0] == "connect" ? "5s" : "1h")}, here or in its defaults");
    }

    private static bool HasServers(HaProxySection section) =>
        section.Directives.Any(d => d.Keyword is "server" or "server-template" or "dispatch");

    private static string? Value(HaProxyFile file, HaProxySection section, string timeout) =>
        file.Config.Setting(section, "timeout", timeout)?.Argument(1);
}
