using ChartGen.Deployments.Reading;
using ChartGen.Findings;
using ChartGen.Nfs;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// The folder of all data must be absolute, normalized and mean itself in exports(5), in a shell, in YAML and in a mount
/// source; see <see cref="NfsPath"/>.
/// </summary>
public sealed class DataDirectory : IDeploymentRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1105", Severity.Error, "repoPath and setupFolder must be a normalized path of safe characters");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var nfs = source.Deployment.Nfs;
        var (repoPath, setupFolder) = (NfsPath.Refuse(nfs.RepoPath), NfsPath.RefuseRelative(nfs.SetupFolder));
        if (repoPath is not null)
        {
            yield return source.Find(Rule, "nfs.repoPath", $"nfs.repoPath: {repoPath}");
        }

        if (setupFolder is not null)
        {
            yield return source.Find(Rule, "nfs.setupFolder", $"nfs.setupFolder: {setupFolder}");
        }
    }
}
