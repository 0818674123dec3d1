using System.Net;
using ChartGen.Deployments.Reading;
using ChartGen.Findings;
using ChartGen.Kubernetes;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// Two deployments never share a directory of an NFS server, nor does one export a directory inside another's: their brokers
/// would write each other's data.
/// </summary>
public sealed class SharedDirectory : IDeploymentSetRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1201", Severity.Error, "Two deployments must not share a directory of one NFS server");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(IReadOnlyList<DeploymentSource> sources)
    {
        var owners = new Dictionary<(string Server, string Path), DeploymentSource>();
        foreach (var source in sources)
        {
            var server = ServerOf(source);
            foreach (var directory in source.Topology.Directories)
            {
                owners.TryAdd((server, directory.Path), source);
            }
        }

        var reported = new HashSet<(DeploymentSource, DeploymentSource)>();
        foreach (var source in sources)
        {
            var server = ServerOf(source);
            foreach (var path in source.Topology.Directories.SelectMany(d => WithFoldersAbove(d.Path)))
            {
                if (owners.TryGetValue((server, path), out var other) && other != source && reported.Add((source, other)) && !reported.Contains((other, source)))
                {
                    var nfs = source.Deployment.Nfs;
                    yield return source.Find(Rule, source.IsGiven("nfs.setupFolder") ? "nfs.setupFolder" : "nfs.repoPath", $"nfs.repoPath and nfs.setupFolder give {source.Topology.BaseDirectory} on {nfs.Server}, whose {path} belongs to deployment {other.Deployment.Metadata.Name} ({other.At("nfs")}); allowed is another repoPath or setupFolder");
                }
            }
        }
    }

    private static string ServerOf(DeploymentSource source)
    {
        var server = source.Deployment.Nfs.Server;
        return HostAddress.BytesOf(server) is { } bytes ? new IPAddress([.. bytes]).ToString() : server.ToLowerInvariant();
    }

    private static IEnumerable<string> WithFoldersAbove(string path)
    {
        for (var end = path.Length; end > 0; end = path.LastIndexOf('/', end - 1))
        {
            yield return path[..end];
        }
    }
}
