using System.Globalization;
using System.Text.Json.Nodes;
using ChartGen.RealTools.Tests.Cluster;
using ChartGen.RealTools.Tests.Mosquitto;
using Xunit;

namespace ChartGen.RealTools.Tests.Operator;

/// <summary>
/// A cluster operator that does what docs/cluster-operator.md demands and no more, over mosquitto_rr: the vendor's is not
/// public. It is told how many brokers the StatefulSet asks for.
/// </summary>
internal sealed class ReferenceOperator(FakeCluster cluster)
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    /// <summary>Makes ordinals below <paramref name="replicas"/>, and no other, members: one node at a time.</summary>
    public void Follow(int replicas)
    {
        var wanted = Enumerable.Range(1, replicas).ToArray();
        var leader = Leader(wanted.Length);
        while (true)
        {
            var members = Members(leader);
            if (wanted.Except(members).Order().Cast<int?>().FirstOrDefault() is { } joining)
            {
                Join(leader, joining, members);
            }
            else if (members.Except(wanted).OrderDescending().Cast<int?>().FirstOrDefault() is { } leaving)
            {
                Release(leader, leaving);
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>Sends one command to a node's admin listener and returns its answer; null without one.</summary>
    public JsonObject? Ask(int receiver, string command, JsonObject? fields = null)
    {
        fields ??= [];
        fields["command"] = command;
        var id = Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture);
        fields["correlationData"] = id;
        var request = new JsonObject { ["commands"] = new JsonArray(fields) };
        var result = cluster.Operator.Run(
            "mosquitto_rr",
            [.. OpenSourceConfig.Client(cluster.Node(receiver).Address, 1885, ClusterNode.Topic), "-e", $"{ClusterNode.Topic}/response", "-W", "10", "-m", request.ToJsonString()]);
        if (result.ExitCode != 0)
        {
            return null;
        }

        var answer = JsonNode.Parse(result.Output)!["responses"]![0]!.AsObject();
        return (string?)answer["correlationData"] == id ? answer : null;
    }

    public JsonObject AddNode(int leader, int node) =>
        Ask(leader, "addNode", Place(node)) ?? throw new InvalidOperationException("the leader does not answer");

    private static JsonObject Named(JsonObject fields)
    {
        fields["clustername"] = FakeCluster.Name;
        return fields;
    }

    private void Join(int leader, int node, int[] members)
    {
        Succeed(AddNode(leader, node));
        var nodes = members.Append(node).Select(n =>
        {
            var place = Place(n);
            place.Remove("clustername");
            place["mynode"] = n == node;
            return place;
        });
        Succeed(Ask(node, "joinCluster", Named(new JsonObject { ["nodes"] = new JsonArray([.. nodes]) })));
        Poll.Until($"node {node} knows that it is a member", Soon, () => Members(node).Contains(node), cluster.ToString);
    }

    private void Release(int leader, int node)
    {
        Succeed(Ask(leader, "removeNode", Named(new JsonObject { ["nodeid"] = node })));
        Succeed(Ask(node, "leaveCluster", Named([])));
        Poll.Until($"node {node} is no member", Soon, () => !Members(leader).Contains(node), cluster.ToString);
    }

    private JsonObject Place(int node) =>
        Named(new JsonObject { ["address"] = cluster.Node(node).DnsName, ["port"] = 7000, ["nodeid"] = node });

    private int Leader(int candidates)
    {
        var leader = 0;
        Poll.Until("a node says that it is the leader", Soon, () => (leader = Enumerable.Range(1, candidates).FirstOrDefault(n => (bool?)Ask(n, "isLeader")?["data"]?["leader"] == true)) > 0, cluster.ToString);
        return leader;
    }

    private int[] Members(int node) =>
        Ask(node, "getCluster")?["data"]?["cluster"]?["nodes"] is JsonArray nodes ? [.. nodes.Select(n => (int)n!["nodeid"]!)] : [];

    private void Succeed(JsonObject? answer) =>
        Assert.True(answer is not null && !answer.ContainsKey("error"), $"{answer}\n{cluster}");
}
