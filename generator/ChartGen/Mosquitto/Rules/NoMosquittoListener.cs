using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Mosquitto.Rules;

/// <summary>Without one mosquitto serves port 1883 of its own machine alone, to everyone there.</summary>
public sealed class NoMosquittoListener : MosquittoRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG6023", Severity.Warning, "A broker should have a listener");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(MosquittoFile file, LintFacts facts)
    {
        if (!file.Config.Directives.Any(d => d.Name is "listener" or "port" or "bind_address"))
        {
            yield return file.Find(Rule, "no listener is set, so the broker serves only its own pod; allowed is a line such as listener 1883");
        }
    }
}
