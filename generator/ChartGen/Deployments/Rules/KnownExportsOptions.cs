using ChartGen.Deployments.Reading;
using ChartGen.Findings;
using ChartGen.Nfs;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// The options of the exports are those of exports(5), each once, none against another, none that names one file system,
/// and short enough for the server's table: with one unknown option exportfs exports nothing at all.
/// </summary>
public sealed class KnownExportsOptions : IDeploymentRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1110", Severity.Error, "nfs.options must be options of exports(5) that go together");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var nfs = source.Deployment.Nfs;
        foreach (var (index, reason) in ExportsOptions.Check(nfs.Options))
        {
            yield return source.Find(Rule, $"nfs.options[{index}]", $"nfs.options[{index}]: {reason}");
        }

        for (var i = 0; i < nfs.Options.Count; i++)
        {
            if (ExportsOptions.RefuseForSeveral(nfs.Options[i]) is { } reason)
            {
                yield return source.Find(Rule, $"nfs.options[{i}]", $"nfs.options[{i}]: {reason}");
            }
        }

        for (var i = 0; i < nfs.Clients.Count; i++)
        {
            if (ExportsOptions.RefuseLength(nfs.Clients[i], nfs.Options) is { } reason)
            {
                yield return source.Find(Rule, $"nfs.clients[{i}]", $"nfs.clients[{i}]: {reason}");
            }
        }
    }
}
