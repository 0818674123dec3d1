using ChartGen.Earlier;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>Registries, caches and Argo CD take two charts of one name and version for the same, and keep the first.</summary>
public sealed class SameVersionSameContent : IEarlierChartRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1171", Severity.Error, "A chart of the same version must have the same content");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(Succession succession)
    {
        var (source, earlier) = (succession.Source, succession.Earlier);
        if (succession.IsSameVersion && succession.Files is { } files && ContentDifference.Of(earlier.Files, files) is { } differences)
        {
            yield return source.Find(Rule, "chart.version", $"chart.version is {earlier.Version}, as in {earlier.Shown}, but the content differs: {differences}; allowed is the same content, or another chart.version");
        }
    }
}
