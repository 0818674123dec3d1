using ChartGen.Deployments.Reading;
using ChartGen.Findings;
using ChartGen.Nfs;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// Clients that are everyone, with no_root_squash, open the data of all brokers to root on every machine that reaches the
/// server (exports(5), no_root_squash).
/// </summary>
public sealed class WorldOpenExports : IDeploymentRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1114", Severity.Warning, "Not everyone should mount with no_root_squash");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var nfs = source.Deployment.Nfs;
        if (!nfs.Options.Contains("no_root_squash"))
        {
            yield break;
        }

        for (var i = 0; i < nfs.Clients.Count; i++)
        {
            if (ExportsClient.IsEveryone(nfs.Clients[i]))
            {
                yield return source.Find(Rule, $"nfs.clients[{i}]", $"nfs.clients[{i}] is {nfs.Clients[i]} with no_root_squash, so root on every machine that reaches the server reads and changes all data; allowed without this warning is the workers' network, such as 10.10.10.0/24");
            }
        }
    }
}
