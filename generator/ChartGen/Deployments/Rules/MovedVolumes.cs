using ChartGen.Earlier;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// The server and path of an existing PersistentVolume cannot be changed (`spec.persistentvolumesource is immutable`), and
/// Helm finds that only half-way.
/// </summary>
public sealed class MovedVolumes : IEarlierChartRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1173", Severity.Warning, "The NFS server and path of existing volumes should stay");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(Succession succession)
    {
        var nfs = succession.Source.Deployment.Nfs;
        (string Path, string Now, string? Old)[] fields =
        [
            ("nfs.server", nfs.Server, succession.Earlier.Value("nfs")),
            ("nfs.repoPath", nfs.RepoPath, succession.Earlier.Value("repoPath")),
            ("nfs.setupFolder", nfs.SetupFolder, succession.Earlier.Value("setupFolder")),
        ];
        return
            from field in fields
            where field.Old is not null && field.Old != field.Now
            select succession.Source.Find(Rule, field.Path, $"{field.Path} is {field.Now}, and {field.Old} in {succession.Earlier.Shown}: a PersistentVolume that exists cannot be moved, and an upgrade is refused; allowed without this warning is {field.Old}; to move on purpose, follow RECOVERY.md");
    }
}
