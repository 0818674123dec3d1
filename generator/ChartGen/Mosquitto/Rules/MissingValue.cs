using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Mosquitto.Rules;

/// <summary>mosquitto stops its start at an option without a value.</summary>
public sealed class MissingValue : MosquittoRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG6004", Severity.Error, "Every option must have a value");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(MosquittoFile file, LintFacts facts) =>
        file.Settings
            .Where(s => s.Option is not null && s.Words.Length == 0 && !IgnoredEmptyOption.Ignores(s))
            .Select(s => file.Find(Rule, s.Directive, $"'{s.Directive.Name}' has no value, so the broker does not start; allowed is a value behind a blank"));
}
