using ChartGen.Earlier;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>What a reviewer wants to see of a new version, and whether the NFS server has to hear of it.</summary>
public sealed class OtherContent : IEarlierChartRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1176", Severity.Note, "What differs from the earlier chart is named");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(Succession succession)
    {
        var (source, earlier) = (succession.Source, succession.Earlier);
        if (!succession.IsSameVersion && succession.Files is { } files && ContentDifference.Of(earlier.Files, files) is { } differences)
        {
            yield return source.Find(Rule, "chart.version", $"{source.Deployment.Chart.Name} {source.Deployment.Chart.Version} differs from {earlier.Name} {earlier.Version} in {earlier.Shown}: {differences}; allowed, for the version is another");
        }

        if (succession.Beside is { } beside && earlier.Beside is { } before && ContentDifference.Of(before, beside) is { } others)
        {
            yield return source.Find(Rule, "metadata.name", $"the files beside the chart differ from {earlier.Shown}: {others}; allowed, and a changed nfs-setup.sh is to be run on the NFS server before the upgrade");
        }
    }
}
