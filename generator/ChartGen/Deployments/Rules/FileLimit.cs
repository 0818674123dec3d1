using ChartGen.Deployments.Reading;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// HAProxy needs two file descriptors for each connection, one for the check of each server line (a line for each
/// broker and listener) and some for itself, and does not
/// start when the limit of its process is lower (HAProxy configuration manual, "maxconn" and "ulimit-n"; tried with 2.6, 3.0
/// and 3.2). A pod cannot raise its own limit.
/// </summary>
public sealed class FileLimit : IDeploymentRule
{
    private const long Reserve = 100;

    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1109", Severity.Error, "haproxy.fileLimit must be at least 2 x maxConnections + capacity + 100");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var (haproxy, capacity, listeners) = (source.Deployment.Haproxy, source.Deployment.Replicas.Capacity, source.Topology.Listeners.Count);
        var servers = (long)capacity * listeners;
        var needed = (2 * haproxy.MaxConnections) + servers + Reserve;
        if (haproxy.FileLimit < needed)
        {
            var most = (haproxy.FileLimit - servers - Reserve) / 2;
            var path = source.IsGiven("haproxy.fileLimit") ? "haproxy.fileLimit" : "haproxy.maxConnections";
            var lower = most < 1 ? "" : $", or haproxy.maxConnections of at most {most}";
            var (on, times) = listeners == 1 ? ("", "") : ($" on {listeners} listeners", $"{listeners} x ");
            yield return source.Find(Rule, path, $"haproxy.fileLimit is {haproxy.FileLimit}, and {haproxy.MaxConnections} connections to {capacity} brokers{on} need {needed} (2 x maxConnections + {times}capacity + 100); allowed is at least {needed}, if the container runtime gives it{lower}");
        }
    }
}
