using ChartGen.Deployments.Reading;
using ChartGen.Findings;
using ChartGen.Nfs;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// Each client has a form of exports(5) and stands once: of the same path and client the second is ignored. See
/// <see cref="ExportsClient"/>.
/// </summary>
public sealed class ExportsClients : IDeploymentRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1113", Severity.Error, "nfs.clients must be clients of exports(5), each once");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var clients = source.Deployment.Nfs.Clients;
        var first = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < clients.Count; i++)
        {
            if (ExportsClient.Refuse(clients[i]) is { } reason)
            {
                yield return source.Find(Rule, $"nfs.clients[{i}]", $"nfs.clients[{i}]: {reason}");
            }
            else if (!first.TryAdd(clients[i], i))
            {
                yield return source.Find(Rule, $"nfs.clients[{i}]", $"nfs.clients[{i}] is {clients[i]}, and so is nfs.clients[{first[clients[i]]}]; allowed is each client once");
            }
        }
    }
}
