using ChartGen.Findings;
using ChartGen.Findings.Fixes;
using ChartGen.Linting;

namespace ChartGen.Mosquitto.Rules;

/// <summary>mosquitto ends when a listener with TLS names another one.</summary>
public sealed class UnknownTlsVersion : MosquittoRule
{
    private static readonly string[] Versions = ["tlsv1.1", "tlsv1.2", "tlsv1.3"];

    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG6031", Severity.Error, "tls_version must be one that the broker knows");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(MosquittoFile file, LintFacts facts) =>
        file.Config.Listeners
            .Where(l => l.Settings.Any(s => s.Directive.Name == "psk_hint")
                || (l.Settings.Any(s => s.Directive.Name == "certfile") && l.Settings.Any(s => s.Directive.Name == "keyfile")))
            .SelectMany(l => l.Settings.Where(s => s.Directive.Name == "tls_version" && s.Words.Length > 0))
            .Where(s => s.Directive.Value is var version && !Versions.Contains(version))
            .Select(s => file.FindValue(Rule, s.Directive, $"'{s.Directive.Value}' is no version of TLS to mosquitto, so the broker does not start; allowed are tlsv1.1, tlsv1.2, tlsv1.3")
                .With(s.Words.Length == 1 ? file.ReplaceValue(s, SameLetters.Only(s.Word, Versions)) : null));
}
