using ChartGen.Deployments.Reading;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// Options that make a broker believe in data that is not on the disk: soft mounts report an error in the middle of a write
/// (nfs(5), "soft"), async exports answer before the data is stored (exports(5), "async").
/// </summary>
public sealed class DataLosingOptions : IDeploymentRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1116", Severity.Warning, "Options should not risk the brokers' data");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var nfs = source.Deployment.Nfs;
        for (var i = 0; i < nfs.MountOptions.Count; i++)
        {
            if (nfs.MountOptions[i] is "soft" or "softerr")
            {
                yield return source.Find(Rule, $"nfs.mountOptions[{i}]", $"nfs.mountOptions[{i}] is {nfs.MountOptions[i]}: while the server is away, writes fail half-way and data is lost; allowed without this warning is hard, which waits");
            }
        }

        for (var i = 0; i < nfs.Options.Count; i++)
        {
            if (nfs.Options[i] == "async")
            {
                yield return source.Find(Rule, $"nfs.options[{i}]", $"nfs.options[{i}] is async: the server answers before the data is on its disk, and a crash loses it; allowed without this warning is sync");
            }
        }
    }
}
