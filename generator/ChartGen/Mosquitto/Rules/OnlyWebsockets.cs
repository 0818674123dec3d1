using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Mosquitto.Rules;

/// <summary>mosquitto 2.0 ends when every listener is for websockets.</summary>
public sealed class OnlyWebsockets : MosquittoRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG6024", Severity.Error, "A broker must have a listener for MQTT beside those for websockets");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(MosquittoFile file, LintFacts facts)
    {
        var listeners = file.Config.Listeners;
        if (listeners.Count > 0 && listeners.All(l => l.Settings.LastOrDefault(s => s.Directive.Name == "protocol")?.Word == "websockets"))
        {
            yield return file.Find(Rule, listeners[0].Cause, "every listener is for websockets, so mosquitto 2.0 does not start; allowed is one with protocol mqtt beside them");
        }
    }
}
