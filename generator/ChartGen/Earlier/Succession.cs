using ChartGen.Deployments.Reading;
using ChartGen.Helm.Archives;

namespace ChartGen.Earlier;

/// <summary>A deployment, and the chart that was built of it before.</summary>
/// <param name="Source">The deployment as it is to be.</param>
/// <param name="Earlier">The chart that was.</param>
/// <param name="Files">The files of the new chart; null when only what would run is compared.</param>
/// <param name="Beside">The new files beside the chart; null when they are not compared.</param>
public sealed record Succession(
    DeploymentSource Source,
    EarlierChart Earlier,
    IReadOnlyList<ChartFile>? Files = null,
    IReadOnlyList<ChartFile>? Beside = null)
{
    /// <summary>Whether registries and caches would take the new chart for the earlier one.</summary>
    public bool IsSameVersion => Source.Deployment.Chart.Name == Earlier.Name && Source.Deployment.Chart.Version == Earlier.Version;
}
