using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>A frontend that no client can reach.</summary>
public sealed class FrontendWithoutBind : HaProxyRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4029", Severity.Warning, "A frontend should listen");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(HaProxyFile file, LintFacts facts)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Config.Sections
            .Where(s => s.Kind is "frontend" or "listen" && !s.All("bind").Any() && !s.All("disabled").Any())
            .Where(_ => file.Config.Sections.Any(s => s.All("bind").Any()))
            .Select(s => file.Find(Rule, s, $"this {s.Kind} has no bind line, so that no client reaches it; expected is such as bind :1883"));
    }
}
