using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>Proxies that send their clients round in a circle.</summary>
public sealed class BackendLoop : HaProxyRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4041", Severity.Error, "A proxy must not be its own default_backend");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(HaProxyFile file, LintFacts facts)
    {
        ArgumentNullException.ThrowIfNull(file);
        return from section in file.Config.Sections
               where section.Kind is "listen" or "backend"
               let line = Next(file.Config, section)
               where line is { Words.Count: > 1 } && Returns(file.Config, section)
               select file.Find(Rule, line, 1, $"the {section.Kind} '{section.Name}' comes back to itself by its default_backend '{line.Argument(0)}'; expected is another backend");
    }

    private static bool Returns(HaProxyConfig config, HaProxySection start)
    {
        HashSet<HaProxySection> seen = new(ReferenceEqualityComparer.Instance);
        for (var at = start; at is not null && seen.Add(at);)
        {
            var name = Next(config, at)?.Argument(0);
            at = config.Sections.FirstOrDefault(s => s.Kind is "listen" or "backend" && s.Name == name && name is not null);
            if (ReferenceEquals(at, start))
            {
                return true;
            }
        }

        return false;
    }

    // A backend does not take its default_backend from the defaults.
    private static HaProxyDirective? Next(HaProxyConfig config, HaProxySection section) =>
        section.Kind == "backend" ? section.All("default_backend") is [.., var last] ? last : null : config.Setting(section, "default_backend");
}
