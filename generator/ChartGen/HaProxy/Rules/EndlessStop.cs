using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>A stop that waits for the last client.</summary>
public sealed class EndlessStop : HaProxyRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4033", Severity.Warning, "A stopping HAProxy should end its sessions after a time");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(HaProxyFile file, LintFacts facts)
    {
        ArgumentNullException.ThrowIfNull(file);
        var globals = file.Config.OfKind("global").ToArray();
        if (file.Config.Sections.Any(s => s.Kind is "frontend" or "listen" && s.All("bind").Any()) && !globals.Any(g => g.All("hard-stop-after").Any()))
        {
            var at = globals.FirstOrDefault() ?? file.Config.Sections[0];
            yield return file.Find(Rule, at, "there is no hard-stop-after, so a stopping HAProxy waits for sessions that never end until Kubernetes kills it; expected is hard-stop-after in global, below the pod's grace period");
        }
    }
}
