using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>A file in which nothing listens.</summary>
public sealed class NoListener : HaProxyRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4028", Severity.Error, "Something must listen");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(HaProxyFile file, LintFacts facts)
    {
        ArgumentNullException.ThrowIfNull(file);

        // What else is wrong says more; HAProxy looks for listeners only when nothing is.
        if (file.Config.Faults.Count == 0 && !file.Config.Sections.Any(s => Listens(file.Config, s)))
        {
            yield return file.Find(Rule, file.Config.Sections.Select(s => s.Line).LastOrDefault(1), 1, "nothing in this file listens, and HAProxy does not start; expected is a frontend or listen section with a bind line, such as bind :1883");
        }
    }

    private static bool Listens(HaProxyConfig config, HaProxySection section) =>
        (section.Kind is "frontend" or "listen" && section.All("bind").Any() && !IsDisabled(config, section))
        || (section.Kind == "global" && section.All("stats", "socket").Any())
        || (section.Kind == "peers" && section.Directives.Any(d => d.Keyword is "bind" or "peer"))
        || (section.Kind == "log-forward" && section.Directives.Any(d => d.Keyword is "bind" or "dgram-bind"));

    private static bool IsDisabled(HaProxyConfig config, HaProxySection section) =>
        section.Directives.LastOrDefault(d => d.Keyword is "disabled" or "enabled") is { } own ? own.Keyword == "disabled" : config.Setting(section, "disabled") is not null;
}
