using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>A frontend that speaks HTTP before a backend that does not.</summary>
public sealed class ModeMismatch : HaProxyRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4030", Severity.Error, "A frontend in mode http must not use a backend in mode tcp");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(HaProxyFile file, LintFacts facts)
    {
        ArgumentNullException.ThrowIfNull(file);
        var config = file.Config;
        return from front in config.Sections
               where front.Kind is "frontend" or "listen" && config.ModeOf(front) == "http" && !front.All("disabled").Any()
               from line in front.All("use_backend").Append(config.Setting(front, "default_backend")).OfType<HaProxyDirective>()
               from back in config.Sections
               where back.Kind is "backend" or "listen" && back.Name == line.Argument(0) && config.ModeOf(back) == "tcp"
               select file.Find(Rule, line, Math.Min(1, line.Words.Count - 1), $"the {front.Kind} '{front.Name}' is in mode http and the {back.Kind} '{back.Name}' of line {back.Line} in mode tcp; both must have the same, for MQTT tcp");
    }
}
