using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Mosquitto.Rules;

/// <summary>mosquitto 2.0 complains about these without a value, and goes on without them.</summary>
public sealed class IgnoredEmptyOption : MosquittoRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG6005", Severity.Warning, "An option without a value is ignored");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(MosquittoFile file, LintFacts facts) =>
        file.Settings
            .Where(s => s.Words.Length == 0 && s.Directive.Name != "retry_interval" && Ignores(s))
            .Select(s => file.Find(Rule, s.Directive, $"'{s.Directive.Name}' has no value, so it is ignored; allowed is a value behind a blank"));

    /// <summary>Whether mosquitto 2.0 starts though the option has no value.</summary>
    internal static bool Ignores(MosquittoSetting setting) =>
        setting.Directive.Name is "log_type" or "max_connections" or "persistent_client_expiration" or "protocol" or "retry_interval";
}
