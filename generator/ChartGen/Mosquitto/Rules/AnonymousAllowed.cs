using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Mosquitto.Rules;

/// <summary>Everyone who reaches the port may then publish and subscribe.</summary>
public sealed class AnonymousAllowed : MosquittoRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG6022", Severity.Warning, "Anonymous clients should not be allowed");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(MosquittoFile file, LintFacts facts) =>
        file.Settings
            .Where(s => s.Directive.Name is "allow_anonymous" or "listener_allow_anonymous" && s.IsTrue)
            .Select(s => file.Find(Rule, s.Directive, $"'{s.Directive.Name}' is true, so every client may log in without a password; allowed is false"));
}
