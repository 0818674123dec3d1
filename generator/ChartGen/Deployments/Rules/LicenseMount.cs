using ChartGen.Deployments.Reading;
using ChartGen.Findings;
using ChartGen.Nfs;
using ChartGen.Topologies;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// The license is mounted read-only over a folder of the broker's container: it may hide neither what the broker needs nor
/// a place where another volume is mounted.
/// </summary>
public sealed class LicenseMount : IDeploymentRule
{
    private static readonly string[] Needed =
    [
        "/mosquitto/data", "/mosquitto/config", "/mosquitto/administrator", ListenerFiles.Root, "/bin", "/dev", "/etc", "/lib",
        "/proc", "/sbin", "/sys", "/tmp", "/usr", "/var",
    ];

    private static readonly string[] Closed = ["/mosquitto/data", "/mosquitto/administrator", ListenerFiles.Root, "/dev", "/proc", "/sys"];

    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1138", Severity.Error, "broker.licensePath must hide nothing that the broker needs");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var path = source.Deployment.Broker.LicensePath;
        var reason = NfsPath.Refuse(path)
            ?? (Needed.FirstOrDefault(needed => IsWithin(needed, path)) is { } hidden ? $"'{path}' hides {hidden}; allowed is a folder of its own, such as /mosquitto/license" : null)
            ?? (Closed.FirstOrDefault(closed => IsWithin(path, closed)) is { } outer ? $"'{path}' lies in {outer}; allowed is a folder of its own, such as /mosquitto/license" : null);
        if (reason is not null)
        {
            yield return source.Find(Rule, "broker.licensePath", $"broker.licensePath: {reason}");
        }
    }

    private static bool IsWithin(string path, string folder) =>
        path == folder || path.StartsWith(folder + "/", StringComparison.Ordinal);
}
