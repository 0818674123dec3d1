using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>A rule about each document that a chart's own templates render, as <c>helm lint</c> reads them.</summary>
public abstract class RenderedDocumentRule : ChartRule
{
    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        return chart.Documents.Where(d => d.Head is { Fault: null, IsEmpty: false }).SelectMany(d => Check(chart, d));
    }

    /// <summary>What it finds in one document.</summary>
    protected abstract IEnumerable<Finding> Check(ChartSubject chart, RenderedDocument document);
}
