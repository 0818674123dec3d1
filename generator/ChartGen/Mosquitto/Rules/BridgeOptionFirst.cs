using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Mosquitto.Rules;

/// <summary>mosquitto stops its start at an option of a bridge without a connection above it.</summary>
public sealed class BridgeOptionFirst : MosquittoRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG6018", Severity.Error, "An option of a bridge must stand behind its connection");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(MosquittoFile file, LintFacts facts) =>
        file.Settings
            .Where(s => s.Option?.Scope == MosquittoScope.Bridge && s.Bridge is null && s.Directive.Name != "connection")
            .Select(s => file.Find(Rule, s.Directive, $"'{s.Directive.Name}' stands before any connection, so the broker does not start; allowed is it behind its connection"));
}
