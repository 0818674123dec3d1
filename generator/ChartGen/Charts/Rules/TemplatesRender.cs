using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>Helm stops at the first template that fails, and installs nothing.</summary>
public sealed class TemplatesRender : ChartRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2021", Severity.Error, "The templates must render with the values");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart)
    {
        if (chart.RenderFault is { } fault && !RenderFaultPlace.IsSilent(chart, fault) && !fault.StartsWith("values don't meet", StringComparison.Ordinal))
        {
            var (path, line, column) = RenderFaultPlace.Of(chart, fault);
            yield return chart.Find(Rule, path, line, column, $"{RenderFaultPlace.Plain(fault)}, so nothing is rendered; allowed is a template that renders with these values");
        }
    }
}
