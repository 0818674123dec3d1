using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Mosquitto.Rules;

/// <summary>mosquitto remarks on them, and a later version removes them.</summary>
public sealed class DeprecatedMosquittoOption : MosquittoRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG6028", Severity.Note, "Deprecated options should be replaced");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(MosquittoFile file, LintFacts facts) =>
        file.Settings
            .Where(s => s.Option?.Instead is not null)
            .Select(s => file.Find(Rule, s.Directive, $"'{s.Directive.Name}' is deprecated; allowed in its place is {s.Option!.Instead}")
                .With(s.Directive.Name == "retry_interval" ? file.RemoveLine(s.Directive.Line, "remove the line") : null));
}
