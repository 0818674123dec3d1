using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>Helm refuses the whole chart for one document that is none.</summary>
public sealed class RenderedYaml : ChartRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2024", Severity.Error, "What a template renders must be YAML");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart) =>
        chart.Documents.Where(d => d.Head.Fault is not null)
            .Take(1)
            .Select(d => d.FindFault(Rule, problem => $"{DecodeFault.Plain(problem)}, so Helm refuses the chart; allowed are documents of apiVersion, kind and metadata"));
}
