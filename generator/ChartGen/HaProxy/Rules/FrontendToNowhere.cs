using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>A frontend that has no backend for its clients.</summary>
public sealed class FrontendToNowhere : HaProxyRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4039", Severity.Warning, "A frontend in mode tcp should have a backend with servers");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(HaProxyFile file, LintFacts facts)
    {
        ArgumentNullException.ThrowIfNull(file);
        var config = file.Config;
        foreach (var front in config.OfKind("frontend").Where(s => config.ModeOf(s) == "tcp"))
        {
            var uses = front.All("use_backend").Append(config.Setting(front, "default_backend")).OfType<HaProxyDirective>().ToArray();
            if (uses.Length == 0)
            {
                yield return file.Find(Rule, front, $"the frontend '{front.Name}' has no backend, and each client is sent away; expected is default_backend and its name");
            }

            foreach (var line in uses.Where(l => l.Words.Count > 1))
            {
                if (config.OfKind("backend").FirstOrDefault(b => b.Name == line.Argument(0)) is { } back && !back.Directives.Any(d => d.Keyword is "server" or "server-template" or "dispatch" or "transparent" || d.Is("option", "transparent")))
                {
                    yield return file.Find(Rule, line, 1, $"the backend '{back.Name}' of line {back.Line} has no server, and each client is sent away; expected is a server line for each broker");
                }
            }
        }
    }
}
