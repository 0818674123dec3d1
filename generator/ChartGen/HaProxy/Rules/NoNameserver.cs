using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>Resolvers that have nobody to ask.</summary>
public sealed class NoNameserver : HaProxyRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4036", Severity.Warning, "Resolvers should have a nameserver");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(HaProxyFile file, LintFacts facts)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Config.OfKind("resolvers")
            .Where(s => !s.Directives.Any(d => d.Keyword is "nameserver" or "parse-resolv-conf"))
            .Select(s => file.Find(Rule, s, $"the resolvers '{s.Name}' have nobody to ask; expected is parse-resolv-conf, or a nameserver line such as nameserver dns1 10.96.0.10:53"));
    }
}
