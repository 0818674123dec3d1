using System.Text.Json.Nodes;
using ChartGen.RealTools.Tests.Cluster;

namespace ChartGen.RealTools.Tests.Operator;

/// <summary>
/// A cluster of brokers behind the documented control API. It keeps what it was told and refuses what the contract of
/// docs/cluster-operator.md forbids; each refusal is a breach.
/// </summary>
internal sealed class FakeCluster : IDisposable
{
    public const string Name = "fake";
    public const int Leader = 2;

    private readonly Lock changing = new();
    private readonly PodNetwork network = new("10.96.0.10");
    private readonly string builtConfig;
    private readonly Dictionary<int, ClusterNode> nodes = [];
    private readonly SortedSet<int> members = [];
    private readonly HashSet<int> joined = [];
    private readonly List<string> journal = [];
    private readonly List<string> breaches = [];

    public FakeCluster(string builtConfig, int size)
    {
        this.builtConfig = builtConfig;
        Operator = network.AddPod("operator", "10.244.2.1");
        foreach (var id in Enumerable.Range(1, size))
        {
            StartPod(id);
            members.Add(id);
            joined.Add(id);
        }
    }

    /// <summary>The pod of the cluster operator.</summary>
    public NetworkNamespace Operator { get; }

    /// <summary>Whether a node outside the cluster answers getCluster with an error, or with nobody.</summary>
    public bool OutsidersAnswerWithAnError { get; set; }

    /// <summary>Every command that changes the cluster: command, its node, and the node that got it.</summary>
    public string[] Journal => Locked(() => journal.ToArray());

    public string[] Breaches => Locked(() => breaches.ToArray());

    public int[] Members => Locked(() => members.ToArray());

    /// <summary>The most nodes that were on their way in or out at a time.</summary>
    public int MostAtATime { get; private set; }

    /// <summary>How many of the next questions for members are answered as in the middle of an election.</summary>
    public int Elections { get; set; }

    /// <summary>How often membership was asked for.</summary>
    public int Questions { get; private set; }

    public ClusterNode Node(int id) => nodes[id];

    /// <summary>What the StatefulSet does when it grows.</summary>
    public void StartPod(int id) => nodes[id] = new ClusterNode(network, builtConfig, id, Answer);

    public override string ToString() => string.Join('\n', Journal.Concat(Breaches.Select(b => "BREACH " + b)));

    public void Dispose()
    {
        foreach (var node in nodes.Values)
        {
            node.Dispose();
        }

        network.Dispose();
    }

    // Of the nodes that the leader knows and those that know themselves to be members, who is not both.
    private int[] OnTheirWay => [.. members.Except(joined).Concat(joined.Except(members)).Order()];

    private JsonObject Answer(int id, JsonObject command) => Locked(() => (string)command["command"]! switch
    {
        "isLeader" => Data(new JsonObject { ["leader"] = id == Leader }),
        "getCluster" => Cluster(id),
        "addNode" => Change(id, command, (int)command["nodeid"]!, isForLeader: true, node => members.Add(node)),
        "removeNode" => Change(id, command, (int)command["nodeid"]!, isForLeader: true, node => members.Remove(node)),
        "joinCluster" => Change(id, command, OwnNode(command), isForLeader: false, node => joined.Add(node)),
        "leaveCluster" => Change(id, command, id, isForLeader: false, node => joined.Remove(node)),
        _ => Error("Unknown command"),
    });

    private JsonObject Change(int receiver, JsonObject command, int node, bool isForLeader, Func<int, bool> apply)
    {
        var name = (string)command["command"]!;
        journal.Add($"{name} {node} -> {receiver}");
        var others = OnTheirWay.Where(n => n != node).ToArray();
        var reason =
            isForLeader && receiver != Leader ? "only the leader takes it"
            : !isForLeader && receiver != node ? "only the node itself takes it"
            : others.Length > 0 ? $"node {others[0]} is on its way"
            : name == "removeNode" && members.Count == 3 ? "a cluster has at least 3 nodes"
            : (string?)command["clustername"] != Name ? "there is no such cluster"
            : null;
        if (reason is not null)
        {
            breaches.Add($"{journal[^1]}: {reason}");
            return Error(reason);
        }

        apply(node);
        MostAtATime = Math.Max(MostAtATime, OnTheirWay.Length);
        return [];
    }

    private JsonObject Cluster(int id)
    {
        Questions++;
        if (Elections > 0)
        {
            Elections--;
            return Error("No leader");
        }

        if (!joined.Contains(id) && OutsidersAnswerWithAnError)
        {
            return Error("Not part of a cluster");
        }

        var known = joined.Contains(id) ? members.Select(n => new JsonObject { ["address"] = nodes[n].DnsName, ["port"] = 7000, ["nodeid"] = n }) : [];
        return Data(new JsonObject { ["cluster"] = new JsonObject { ["clustername"] = Name, ["nodes"] = new JsonArray([.. known]) } });
    }

    private static int OwnNode(JsonObject command) =>
        (int)command["nodes"]!.AsArray().Single(n => (bool?)n!["mynode"] == true)!["nodeid"]!;

    private static JsonObject Data(JsonObject data) => new() { ["data"] = data };

    private static JsonObject Error(string reason) => new() { ["error"] = reason };

    private T Locked<T>(Func<T> read)
    {
        lock (changing)
        {
            return read();
        }
    }
}
