using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Mosquitto.Rules;

/// <summary>mosquitto stops its start at an option of a plugin without a plugin above it.</summary>
public sealed class PluginOptionFirst : MosquittoRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG6017", Severity.Error, "An option of a plugin must stand behind its plugin");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(MosquittoFile file, LintFacts facts) =>
        file.Settings
            .Where(s => s.Option?.Scope == MosquittoScope.Plugin && s.Plugin is null)
            .Select(s => file.Find(Rule, s.Directive, $"'{s.Directive.Name}' stands before any plugin, so the broker does not start; allowed is it behind its plugin"));
}
