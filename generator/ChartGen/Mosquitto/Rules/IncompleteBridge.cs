using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Mosquitto.Rules;

/// <summary>mosquitto stops its start without one of them.</summary>
public sealed class IncompleteBridge : MosquittoRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG6019", Severity.Error, "A bridge must have a name of its own, an address and a topic");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(MosquittoFile file, LintFacts facts)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var connection in file.Settings.Where(s => s.Directive.Name == "connection" && s.Words.Length > 0))
        {
            MosquittoDirective[] own = [.. file.Settings.Where(s => s.Bridge == connection.Directive && s.Option?.Scope == MosquittoScope.Bridge).Select(s => s.Directive)];
            var missing = !names.Add(connection.Word) ? "has the name of another one"
                : !own.Any(d => d.Name is "address" or "addresses") ? "has no address"
                : own.All(d => d.Name != "topic") ? "has no topic"
                : own.Any(d => d.Name == "bridge_psk") != own.Any(d => d.Name == "bridge_identity") ? "has only one of bridge_psk and bridge_identity"
                : null;
            if (missing is not null)
            {
                yield return file.Find(Rule, connection.Directive, $"the bridge '{connection.Word}' {missing}, so the broker does not start; allowed is a name of its own, with address and topic lines below it");
            }
        }
    }
}
