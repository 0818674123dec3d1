using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Mosquitto.Rules;

/// <summary>mosquitto ends when a listener with TLS names another one.</summary>
public sealed class UnknownTlsVersion : MosquittoRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG6031", Severity.Error, "tls_version must be one that the broker knows");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(MosquittoFile file, LintFacts facts) =>
        MosquittoListener.Of(file.Settings)
            .Where(l => l.Settings.Any(s => s.Directive.Name == "psk_hint")
                || (l.Settings.Any(s => s.Directive.Name == "certfile") && l.Settings.Any(s => s.Directive.Name == "keyfile")))
            .SelectMany(l => l.Settings.Where(s => s.Directive.Name == "tls_version" && s.Words.Length > 0))
            .Where(s => s.Directive.Value is not ("tlsv1.1" or "tlsv1.2" or "tlsv1.3"))
            .Select(s => file.FindValue(Rule, s.Directive, $"'{s.Directive.Value}' is no version of TLS to mosquitto, so the broker does not start; allowed are tlsv1.1, tlsv1.2, tlsv1.3"));
}
