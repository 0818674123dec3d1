using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Mosquitto.Rules;

/// <summary>Before the first listener it means a default listener on port 1883, which it opens.</summary>
public sealed class ListenerOptionFirst : MosquittoRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG6013", Severity.Warning, "An option of a listener should stand behind its listener");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(MosquittoFile file, LintFacts facts)
    {
        foreach (var setting in file.Settings.Where(s => s.Listener is null && s.Option?.Scope == MosquittoScope.Listener && s.Directive.Name is not ("port" or "bind_address" or "mount_point" or "admin_listener")))
        {
            yield return file.Find(Rule, setting.Directive,
                $"'{setting.Directive.Name}' stands before any listener, so it is for a default listener on port 1883; allowed is it behind the listener that it is for");
        }
    }
}
