using Xunit;

namespace ChartGen.RealTools.Tests.Operator;

/// <summary>docs/cluster-operator.md, held against a fake cluster behind real brokers: who gets which command, in what order.</summary>
public sealed class OperatorContractTests : IDisposable
{
    private readonly Built chart = new("multinode", "auth.existingSecret=mosquitto-auth", "auth.allowDefaultPasswords=false");

    [Fact]
    public void Three_pods_that_come_at_once_are_joined_one_at_a_time()
    {
        using var cluster = new FakeCluster(chart.Text("mosquitto.conf"), 3);
        foreach (var id in new[] { 6, 4, 5 })
        {
            cluster.StartPod(id);
        }

        new ReferenceOperator(cluster).Follow(6);

        Assert.Equal(
            ["addNode 4 -> 2", "joinCluster 4 -> 4", "addNode 5 -> 2", "joinCluster 5 -> 5", "addNode 6 -> 2", "joinCluster 6 -> 6"],
            cluster.Journal);
        Assert.Empty(cluster.Breaches);
        Assert.Equal(1, cluster.MostAtATime);
        Assert.Equal([1, 2, 3, 4, 5, 6], cluster.Members);
    }

    [Fact]
    public void Two_that_leave_at_once_are_released_one_at_a_time_the_highest_first_and_three_stay()
    {
        using var cluster = new FakeCluster(chart.Text("mosquitto.conf"), 5);

        new ReferenceOperator(cluster).Follow(3);

        Assert.Equal(["removeNode 5 -> 2", "leaveCluster 5 -> 5", "removeNode 4 -> 2", "leaveCluster 4 -> 4"], cluster.Journal);
        Assert.Empty(cluster.Breaches);
        Assert.Equal([1, 2, 3], cluster.Members);
    }

    [Fact]
    public void A_second_node_before_the_first_has_joined_a_follower_and_a_cluster_of_two_are_refused()
    {
        using var cluster = new FakeCluster(chart.Text("mosquitto.conf"), 3);
        cluster.StartPod(4);
        cluster.StartPod(5);
        var hasty = new ReferenceOperator(cluster);

        Assert.Null(hasty.AddNode(FakeCluster.Leader, 4)["error"]);
        Assert.Equal("node 4 is on its way", (string)hasty.AddNode(FakeCluster.Leader, 5)["error"]!);
        Assert.Equal("only the leader takes it", (string)hasty.AddNode(1, 5)["error"]!);
        Assert.Equal("only the leader takes it", (string)hasty.Ask(3, "removeNode", new() { ["nodeid"] = 4, ["clustername"] = FakeCluster.Name })!["error"]!);
        Assert.Equal(3, cluster.Breaches.Length);
    }

    [Fact]
    public void A_broker_without_the_password_of_the_Secret_does_not_answer_the_operator()
    {
        using var cluster = new FakeCluster(chart.Text("mosquitto.conf"), 3);
        var result = cluster.Operator.Run("mosquitto_rr", "-h", cluster.Node(1).Address, "-p", "1885", "-u", "demo", "-P", "wrong", "-t", ClusterNode.Topic, "-e", $"{ClusterNode.Topic}/response", "-W", "5", "-m", "{}");
        Assert.NotEqual(0, result.ExitCode);
        Assert.Empty(cluster.Journal);
    }

    public void Dispose() => chart.Dispose();
}
