using ChartGen.RealTools.Tests.Mosquitto;
using ChartGen.Testing;

namespace ChartGen.RealTools.Tests.Cluster;

/// <summary>A real mosquitto in a pod of its own, with the built mosquitto.conf.</summary>
internal sealed class BrokerPod : IDisposable
{
    private readonly PodNetwork network;
    private readonly OpenSourceConfig config;
    private readonly string dnsName;
    private readonly string[] environment;
    private BackgroundProgram broker;

    /// <summary>Starts the broker of an ordinal and gives it its name in the DNS.</summary>
    public BrokerPod(PodNetwork network, string builtConfig, int ordinal, bool leads = true, params string[] environment)
    {
        this.environment = environment;
        this.network = network;
        config = new OpenSourceConfig(builtConfig);
        dnsName = $"mosquitto-{ordinal}.mosquitto.multinode.svc.cluster.local";
        Server = $"m{ordinal + 1}";
        Address = $"10.244.1.{ordinal + 1}";
        Pod = network.AddPod(Server, Address);
        broker = Start(leads);
        network.Name(dnsName, Address);
    }

    /// <summary>The name of its server line.</summary>
    public string Server { get; }

    public string Address { get; }

    public NetworkNamespace Pod { get; }

    /// <summary>Restarts the broker as the leader or a follower of full-sync mode: a follower does not listen on 1883.</summary>
    public void Lead(bool leads)
    {
        broker.Dispose();
        broker = Start(leads);
    }

    /// <summary>What scaling down does: the process ends and the name goes.</summary>
    public void ScaleDown()
    {
        broker.Signal("TERM");
        network.Name(dnsName, null);
    }

    public override string ToString() => broker.ToString();

    public void Dispose()
    {
        broker.Dispose();
        config.Dispose();
    }

    private BackgroundProgram Start(bool leads) =>
        Pod.Start("env", [.. environment, RealTool.Require("mosquitto"), "-c", leads ? config.Path : config.PathOfFollower]);
}
