using ChartGen.Deployments.Reading;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// Exports are read-only unless rw is said (exports(5)), and so is a mount with ro (mount(8)). A broker that cannot write its
/// data starts all the same and loses it (tried with mosquitto 2.0).
/// </summary>
public sealed class WritableExports : IDeploymentRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1111", Severity.Error, "The directories must be exported and mounted for writing");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var nfs = source.Deployment.Nfs;
        if (!nfs.Options.Contains("rw"))
        {
            yield return source.Find(Rule, "nfs.options", $"nfs.options is [{string.Join(", ", nfs.Options)}], which exports read-only; allowed is a list with rw");
        }

        if (nfs.MountOptions.Contains("ro"))
        {
            yield return source.Find(Rule, "nfs.mountOptions", $"nfs.mountOptions is [{string.Join(", ", nfs.MountOptions)}], which mounts read-only; allowed is a list without ro");
        }
    }
}
