using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Mosquitto.Rules;

/// <summary>Without both mosquitto 2.0 serves the listener in plain text, without a word; 2.1 does not start.</summary>
public sealed class IncompleteTls : MosquittoRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG6021", Severity.Warning, "A listener with TLS should have a certificate and its key");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(MosquittoFile file, LintFacts facts)
    {
        foreach (var listener in file.Config.Listeners)
        {
            var has = listener.Settings.ToLookup(s => s.Directive.Name, s => s.Directive, StringComparer.Ordinal);
            if (has.Contains("certfile") != has.Contains("keyfile"))
            {
                var alone = has["certfile"].Concat(has["keyfile"]).First();
                yield return file.Find(Rule, alone, $"'{alone.Name}' stands alone, so the listener speaks plain text; allowed are certfile and keyfile together");
            }
            else if (!has.Contains("certfile") && !has.Contains("psk_hint") && has["cafile"].Concat(has["capath"]).Concat(has["require_certificate"].Where(d => d.Value == "true")).FirstOrDefault() is { } useless)
            {
                yield return file.Find(Rule, useless, $"'{useless.Name}' has no certificate beside it, so the listener speaks plain text; allowed is it with certfile and keyfile");
            }
        }
    }
}
