using ChartGen.Deployments.Reading;
using ChartGen.Findings;
using ChartGen.Nfs;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// The mount options are those of nfs(5) and mount(8), each once, and belong to the NFS version that is asked for: an
/// unknown one fails every mount, and the pods wait for ever. See <see cref="NfsMountOptions"/>.
/// </summary>
public sealed class KnownMountOptions : IDeploymentRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1115", Severity.Error, "nfs.mountOptions must be options of nfs(5) that go together");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        foreach (var (index, reason) in NfsMountOptions.Check(source.Deployment.Nfs.MountOptions))
        {
            yield return source.Find(Rule, $"nfs.mountOptions[{index}]", $"nfs.mountOptions[{index}]: {reason}");
        }
    }
}
