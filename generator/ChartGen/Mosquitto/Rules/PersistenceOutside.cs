using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Mosquitto.Rules;

/// <summary>Only that directory is on the volume: what is elsewhere is lost with the pod.</summary>
public sealed class PersistenceOutside : MosquittoRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG6025", Severity.Warning, "Data should be kept below /mosquitto/data");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(MosquittoFile file, LintFacts facts) =>
        file.Settings
            .Where(s => s.Directive.Name == "persistence_location" && s.Words.Length > 0 && s.Directive.Value.TrimEnd('/') is not "/mosquitto/data" && !s.Directive.Value.StartsWith("/mosquitto/data/", StringComparison.Ordinal))
            .Select(s => file.FindValue(Rule, s.Directive, $"'{s.Directive.Value}' is not on the volume of the broker, so the data is lost with the pod; allowed are /mosquitto/data and folders below it"));
}
