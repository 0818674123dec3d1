using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Mosquitto.Rules;

/// <summary>mosquitto stops its start when one stands above it.</summary>
public sealed class PerListenerLate : MosquittoRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG6015", Severity.Error, "per_listener_settings must stand before every security setting");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(MosquittoFile file, LintFacts facts)
    {
        var security = file.Settings.FirstOrDefault(s => s.Option?.Scope == MosquittoScope.Security || s.Directive.Name == "global_plugin");
        foreach (var setting in file.Settings.Where(s => s is { Directive.Name: "per_listener_settings", PerListener: false, IsTrue: true }))
        {
            if (security is not null && security.Directive.Line < setting.Directive.Line)
            {
                yield return file.Find(Rule, setting.Directive,
                    $"'per_listener_settings' stands behind '{security.Directive.Name}' of line {security.Directive.Line}, so the broker does not start; allowed is it before every security setting, best first")
                    .With(file.MoveLine(setting.Directive.Line, security.Directive.Line, below: false, $"move it before {security.Directive.Name}"));
            }
        }
    }
}
