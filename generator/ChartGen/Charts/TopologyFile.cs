using System.Text.Encodings.Web;
using System.Text.Json;
using ChartGen.Deployments.Model;
using ChartGen.Topologies;

namespace ChartGen.Charts;

/// <summary>Writes files/topology.json: what the chart's templates range over, so that they derive nothing themselves.</summary>
internal static class TopologyFile
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    // Of the broker with the longest names that are usual; a stream that grows is copied each time.
    private const int SizeOfBroker = 384;
    private const int SizeOfRest = 4096;

    /// <summary>The file's bytes.</summary>
    public static ReadOnlyMemory<byte> Write(Topology topology)
    {
        using var buffer = new MemoryStream(SizeOfRest + (SizeOfBroker * topology.Brokers.Count));
        using (var writer = new Utf8JsonWriter(buffer, Readable))
        {
            writer.WriteStartObject();
            writer.WriteString("deployment", topology.Deployment.Metadata.Name);
            writer.WriteString("clusterDomain", topology.Deployment.ClusterDomain);
            if (topology.Deployment.Broker.Mode == BrokerMode.Full)
            {
                // For the linter: then the leader alone serves clients.
                writer.WriteString("mode", "full");
            }

            writer.WriteNumber("capacity", topology.Brokers.Count);
            writer.WriteString("statefulSet", Topology.StatefulSet);
            writer.WriteString("service", Topology.Service);
            writer.WriteString("claimTemplate", Topology.ClaimTemplate);
            writer.WriteString("identityFile", Topology.IdentityFile);
            writer.WriteNumber("adminPort", Topology.AdminPort);
            writer.WriteNumber("clusterPort", Topology.ClusterPort);
            writer.WriteNumber("statsPort", Topology.StatsPort);
            ListenersJson.Write(writer, topology.Listeners);
            WriteBrokers(writer, topology);
            WriteManagementCenter(writer, topology);
            WriteBuilt(writer, topology);
            writer.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }

    private static void WriteBrokers(Utf8JsonWriter writer, Topology topology)
    {
        writer.WriteStartArray("brokers");
        foreach (var broker in topology.Brokers)
        {
            writer.WriteStartObject();
            writer.WriteNumber("ordinal", broker.Ordinal);
            writer.WriteString("pod", broker.Pod);
            writer.WriteString("host", broker.Host);
            writer.WriteString("server", broker.Server);
            writer.WriteNumber("nodeId", broker.NodeId);
            writer.WriteString("directory", broker.Directory);
            writer.WriteString("volume", broker.Volume);
            writer.WriteString("claim", broker.Claim);
            writer.WriteString("identity", broker.Identity);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteManagementCenter(Utf8JsonWriter writer, Topology topology)
    {
        var place = topology.ManagementCenter;
        writer.WriteStartObject("managementCenter");
        writer.WriteString("directory", place.Directory);
        writer.WriteString("volume", place.Volume);
        writer.WriteString("claim", place.Claim);
        writer.WriteString("identity", place.Identity);
        if (topology.PlainListener is { } listener)
        {
            writer.WriteString("proxyService", listener.Service);
            writer.WriteNumber("proxyPort", listener.Port);
        }

        writer.WriteEndObject();
    }

    /// <summary>What the files on the NFS server and the proxy's host were made for: the notes compare it with the values in use.</summary>
    private static void WriteBuilt(Utf8JsonWriter writer, Topology topology)
    {
        writer.WriteStartObject("built");
        writer.WriteString("namespace", topology.Deployment.Namespace);
        writer.WriteString("repoPath", topology.Deployment.Nfs.RepoPath);
        writer.WriteString("setupFolder", topology.Deployment.Nfs.SetupFolder);
        writer.WriteString("nfs", topology.Deployment.Nfs.Server);
        writer.WriteEndObject();
    }
}
