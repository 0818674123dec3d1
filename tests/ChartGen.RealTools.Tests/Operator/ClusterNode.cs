using System.Text.Json.Nodes;
using ChartGen.RealTools.Tests.Cluster;
using ChartGen.RealTools.Tests.Mosquitto;
using ChartGen.Testing;

namespace ChartGen.RealTools.Tests.Operator;

/// <summary>
/// A broker's pod with a real mosquitto on the built mosquitto.conf, and behind it the fake control API. Open-source
/// mosquitto keeps what is published to $CONTROL for its plugins, so the admin listener has a mount point: on the wire the
/// topics are the real ones, and the fake reads and answers them behind it.
/// </summary>
internal sealed class ClusterNode : IDisposable
{
    public const string Topic = "$CONTROL/cedalo/ha/v1";

    private const string MountPoint = "node/";
    private const int InnerPort = 18850;

    private readonly OpenSourceConfig config;
    private readonly BackgroundProgram broker;
    private readonly BackgroundProgram inbox;
    private readonly BackgroundProgram outbox;

    /// <summary>Starts the broker; every request that reaches its control API is answered by <paramref name="answer"/>.</summary>
    public ClusterNode(PodNetwork network, string builtConfig, int id, Func<int, JsonObject, JsonObject> answer)
    {
        Id = id;
        Address = $"10.244.1.{id}";
        Pod = network.AddPod($"m{id}", Address);
        config = new OpenSourceConfig($"{builtConfig.Replace("admin_listener true", $"mount_point {MountPoint}", StringComparison.Ordinal)}\nlistener {InnerPort} 127.0.0.1\n");
        broker = Pod.Start("mosquitto", "-c", config.Path);
        Poll.Until($"broker {id} answers", TimeSpan.FromSeconds(30), () => Pod.Run("mosquitto_pub", [.. Inner("x"), "-n"]).ExitCode == 0, broker.ToString);
        outbox = Pod.Start("mosquitto_pub", [.. Inner($"{MountPoint}{Topic}/response"), "-l"]);
        inbox = Pod.Start("stdbuf", ["-oL", RealTool.Require("mosquitto_sub"), "-d", .. Inner(MountPoint + Topic), "-F", "request %p"]);
        inbox.Printed += line => Receive(line, answer);
        Poll.Until($"the control API of node {id} listens", TimeSpan.FromSeconds(30), () => inbox.Output.Contains("Subscribed", StringComparison.Ordinal), inbox.ToString);
    }

    public int Id { get; }

    public string Address { get; }

    public NetworkNamespace Pod { get; }

    /// <summary>Its pod's name.</summary>
    public string Host => $"mosquitto-{Id - 1}";

    /// <summary>Its name in the cluster: the one of INSTALL.md's table.</summary>
    public string DnsName => $"{Host}.mosquitto.multinode.svc.cluster.local";

    public bool IsAlive => !broker.HasExited;

    /// <summary>The end of the pod.</summary>
    public void Stop() => broker.Signal("KILL");

    public override string ToString() => $"{broker}\n{inbox}\n{outbox}";

    public void Dispose()
    {
        inbox.Dispose();
        outbox.Dispose();
        broker.Dispose();
        config.Dispose();
    }

    private static string[] Inner(string topic) => OpenSourceConfig.Client("127.0.0.1", InnerPort, topic);

    private void Receive(string line, Func<int, JsonObject, JsonObject> answer)
    {
        const string Prefix = "request ";
        if (!line.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return;
        }

        var responses = new JsonArray();
        foreach (var command in JsonNode.Parse(line[Prefix.Length..])!["commands"]!.AsArray())
        {
            var response = answer(Id, command!.AsObject());
            response["command"] = (string)command["command"]!;
            response["correlationData"] = command["correlationData"]?.DeepClone();
            responses.Add(response);
        }

        outbox.Write(new JsonObject { ["responses"] = responses }.ToJsonString());
    }
}
