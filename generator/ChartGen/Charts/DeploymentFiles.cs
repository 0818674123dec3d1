using ChartGen.Helm.Archives;
using ChartGen.Output;

namespace ChartGen.Charts;

/// <summary>Every file of a deployment's folder before its chart is packed.</summary>
/// <param name="ChartName">The chart's name.</param>
/// <param name="Archive">The file name of the packed chart.</param>
/// <param name="Chart">The files of the chart, in the order of the archive.</param>
/// <param name="Beside">The files beside the archive, without SHA256SUMS.</param>
public sealed record DeploymentFiles(string ChartName, string Archive, IReadOnlyList<ChartFile> Chart, IReadOnlyList<Artifact> Beside)
{
    /// <summary>Packs the chart, which is read again to see that the archive holds the very files, and puts it first.</summary>
    /// <param name="mtime">The modification time in the archive, in seconds since 1970-01-01T00:00:00Z.</param>
    /// <exception cref="InvalidOperationException">The archive does not hold the chart: a fault of ChartGen's own.</exception>
    public IReadOnlyList<Artifact> Pack(long mtime) =>
        [new Artifact(Archive, ChartArchive.Write(ChartName, Chart, mtime, PackedTemplates.BuiltIn)), .. Beside];
}
