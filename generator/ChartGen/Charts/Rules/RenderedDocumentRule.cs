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
        var found = new FoundList();
        foreach (var document in chart.Documents)
        {
            if (document.Head is { Fault: null, IsEmpty: false })
            {
                found.Add(Check(chart, document));
            }
        }

        return found.All;
    }

    /// <summary>What it finds in one document.</summary>
    protected abstract IEnumerable<Finding> Check(ChartSubject chart, RenderedDocument document);
}
