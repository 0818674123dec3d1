using System.Text.Json;
using System.Text.Json.Nodes;
using ChartGen.Deployments.Model;
using ChartGen.Kubernetes;
using ChartGen.Texts.Shared;
using ChartGen.Topologies;
using Scriban.Runtime;

namespace ChartGen.Texts;

/// <summary>What Scriban sources see: <c>d</c>, the deployment with every default filled, and <c>t</c>, the topology.</summary>
public sealed class TextModel
{
    private static readonly Dictionary<string, Func<Broker, object>> OfBroker = new(StringComparer.Ordinal)
    {
        ["ordinal"] = b => (long)b.Ordinal,
        ["pod"] = b => b.Pod,
        ["host"] = b => b.Host,
        ["dnsName"] = b => b.DnsName,
        ["server"] = b => b.Server,
        ["nodeId"] = b => (long)b.NodeId,
        ["directory"] = b => b.Directory,
        ["path"] = b => b.Path,
        ["volume"] = b => b.Volume,
        ["claim"] = b => b.Claim,
        ["identity"] = b => b.Identity,
        ["owner"] = b => b.Owner,
    };

    private static readonly Dictionary<string, Func<ExportedDirectory, object>> OfDirectory = new(StringComparer.Ordinal)
    {
        ["path"] = d => d.Path,
        ["directory"] = d => d.Directory,
        ["identity"] = d => d.Identity,
        ["owner"] = d => d.Owner,
    };

    private readonly Lazy<ScriptObject> values;

    private TextModel(Topology topology, TextMemory? memory)
    {
        var derived = FromTopology(topology);
        values = new Lazy<ScriptObject>(() => new ScriptObject { ["d"] = FromDeployment(topology.Deployment), ["t"] = derived });
        Rendering = memory is null
            ? null
            : new Rendering(memory.Places, new ScriptObject { ["d"] = new DeploymentObject(topology.Deployment), ["t"] = derived });
    }

    /// <summary>Everything in the types that Scriban has of its own.</summary>
    internal ScriptObject Values => values.Value;

    /// <summary>What makes the texts with what others have printed; null for a deployment alone.</summary>
    internal Rendering? Rendering { get; }

    /// <summary>Makes the model of one deployment.</summary>
    /// <param name="topology">The deployment with everything derived.</param>
    /// <param name="memory">What the texts of several deployments share, each made by one thread; null for one alone.</param>
    public static TextModel Of(Topology topology, TextMemory? memory = null)
    {
        var model = new TextModel(topology, memory);
        if (memory is null)
        {
            _ = model.Values;
        }

        return model;
    }

    /// <summary>A value as sources see it.</summary>
    internal static object? FromJson(JsonNode? node) => node switch
    {
        JsonObject mapping => Object(mapping.Select(e => (e.Key, FromJson(e.Value)))),
        JsonArray list => new ScriptArray(list.Select(FromJson)),
        JsonValue value => value.GetValueKind() switch
        {
            JsonValueKind.String => value.GetValue<string>(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => value.GetValue<long>(),
        },
        _ => null,
    };

    private static ScriptObject Object(IEnumerable<(string Key, object? Value)> entries)
    {
        var result = new ScriptObject();
        foreach (var (key, value) in entries)
        {
            result[key] = value;
        }

        return result;
    }

    private static object? FromDeployment(Deployment given)
    {
        var deployment = JsonSerializer.SerializeToNode(given, DeploymentJson.Default.Deployment)!.AsObject();
        var haproxy = deployment["haproxy"]!.AsObject();
        haproxy["dnsAuto"] = given.Haproxy.Dns.IsAuto;
        haproxy["dns"] = new JsonArray([.. given.Haproxy.Dns.Addresses.Select(a => (JsonNode)a)]);
        return FromJson(deployment);
    }

    private static ScriptObject FromTopology(Topology topology) => new()
    {
        ["capacity"] = (long)topology.Brokers.Count,
        ["statefulSet"] = Topology.StatefulSet,
        ["service"] = Topology.Service,
        ["identityFile"] = Topology.IdentityFile,
        ["deploymentName"] = topology.Deployment.Metadata.Name,
        ["nfsServer"] = topology.Deployment.Nfs.Server,
        ["nfsServerIsName"] = HostAddress.KindOf(topology.Deployment.Nfs.Server) == HostAddressKind.Name,
        ["chartArchive"] = topology.ChartArchive,
        ["baseDirectory"] = topology.BaseDirectory,
        ["balance"] = topology.Balance,
        ["pullSecret"] = topology.PullSecret,
        ["images"] = new ScriptObject
        {
            ["broker"] = topology.Images.Broker,
            ["managementCenter"] = topology.Images.ManagementCenter,
            ["haproxy"] = topology.Images.Haproxy,
            ["metricsServer"] = topology.Images.MetricsServer,
            ["clusterOperator"] = topology.Images.ClusterOperator,
        },
        ["adminPort"] = (long)Topology.AdminPort,
        ["clusterPort"] = (long)Topology.ClusterPort,
        ["statsPort"] = (long)Topology.StatsPort,
        ["listeners"] = ListenerModel.Of(topology.Listeners),
        ["tls"] = ListenerModel.Folders,
        ["brokers"] = new ScriptArray(topology.Brokers.Select(b => new RecordObject<Broker>(b, OfBroker))),
        ["managementCenter"] = FromManagementCenter(topology.ManagementCenter),
        ["directories"] = new ScriptArray(topology.Directories.Select(d => new RecordObject<ExportedDirectory>(d, OfDirectory))),
    };

    private static ScriptObject FromManagementCenter(ManagementCenterPlace place) => new()
    {
        ["node"] = place.Node,
        ["directory"] = place.Directory,
        ["path"] = place.Path,
        ["volume"] = place.Volume,
        ["claim"] = place.Claim,
        ["identity"] = place.Identity,
        ["owner"] = place.Owner,
    };
}
