using ChartGen.Deployments.Model;
using ChartGen.Findings;
using ChartGen.Helm.Yaml;

namespace ChartGen.Deployments.Reading;

/// <summary>A deployment that the schema accepts, and where each of its fields stands.</summary>
public sealed class DeploymentSource
{
    private readonly YamlMapping root;

    internal DeploymentSource(string file, YamlMapping root, Deployment deployment)
    {
        File = file;
        this.root = root;
        Deployment = deployment;
        Topology = Topologies.Topology.Of(deployment);
    }

    /// <summary>The file as the user named it.</summary>
    public string File { get; }

    /// <summary>The deployment, with every default filled in.</summary>
    public Deployment Deployment { get; }

    /// <summary>What is derived from it.</summary>
    public Topologies.Topology Topology { get; }

    /// <summary>Whether the user gave a field, in the file or for this run; also when null was given.</summary>
    /// <param name="path">The field, such as nfs.clients[0].</param>
    public bool IsGiven(string path) => FieldPath.Parse(path).FindIn(root) is not null;

    /// <summary>Where a field stands; of a field that is not given, the nearest that holds it.</summary>
    /// <param name="path">The field, such as nfs.clients[0].</param>
    public SourceLocation At(string path) => FieldPath.Parse(path).LocationIn(root);

    /// <summary>A finding about a field.</summary>
    public Finding Find(Rule rule, string path, string message) => new(rule, At(path), message);
}
