using ChartGen.RealTools.Tests.Cluster;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Operator;

/// <summary>How long a stopping broker stays alive: until it is no member of the cluster, and not for ever.</summary>
public sealed class PreStopTests : IDisposable
{
    private const int Long = 600;

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(60);
    private readonly Built chart = new("multinode", "auth.existingSecret=mosquitto-auth", "auth.allowDefaultPasswords=false");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Leaving_brokers_wait_until_the_operator_has_released_each_while_it_lives(bool outsidersAnswerWithAnError)
    {
        using var cluster = Five();
        cluster.OutsidersAnswerWithAnError = outsidersAnswerWithAnError;
        using var fourth = new StoppingBroker(cluster.Node(4), chart, Long);
        using var fifth = new StoppingBroker(cluster.Node(5), chart, Long);
        Poll.Until("both have asked more than once", Soon, () => cluster.Questions > 5, () => $"{fourth}\n{fifth}");
        Assert.True(fourth.IsWaiting && fifth.IsWaiting, $"{fourth}\n{fifth}");

        var clusterOperator = new ReferenceOperator(cluster);
        clusterOperator.Follow(4);
        Poll.Until("the fifth stops", Soon, () => !fifth.IsWaiting, fifth.ToString);
        Assert.True(fourth.IsWaiting && cluster.Node(5).IsAlive, $"{fourth}\n{cluster}");

        clusterOperator.Follow(3);
        Poll.Until("the fourth stops", Soon, () => !fourth.IsWaiting, fourth.ToString);
        Assert.Equal((0, 0), (fourth.ExitCode, fifth.ExitCode));
        Assert.StartsWith("pre-stop: mosquitto-4 is no member of the cluster: stops after ", fifth.Log, StringComparison.Ordinal);
        Assert.Empty(cluster.Breaches);
    }

    [Fact]
    public void A_broker_that_nobody_takes_out_stops_at_its_bound()
    {
        using var cluster = Five();
        using var fifth = new StoppingBroker(cluster.Node(5), chart, 2);
        Poll.Until("it gives up", Soon, () => !fifth.IsWaiting, fifth.ToString);
        Assert.Equal(0, fifth.ExitCode);
        Assert.Contains("mosquitto-4 is still a member of the cluster after 2 s", fifth.Log, StringComparison.Ordinal);
        Assert.Equal([1, 2, 3, 4, 5], cluster.Members);
    }

    [Theory]
    [InlineData(3, 0)]
    [InlineData(0, 1)]
    public void An_election_is_not_taken_for_the_end_of_membership(int before, int meanwhile)
    {
        using var cluster = Five();
        cluster.Elections = before;
        using var fifth = new StoppingBroker(cluster.Node(5), chart, Long);
        AskedMoreThan(cluster, before + 1, fifth);
        cluster.Elections = meanwhile;
        AskedMoreThan(cluster, cluster.Questions + 3, fifth);
        Assert.True(fifth.IsWaiting, fifth.ToString());
    }

    [Fact]
    public void A_broker_that_is_no_member_does_not_wait()
    {
        using var cluster = Five();
        cluster.StartPod(6);
        using var sixth = new StoppingBroker(cluster.Node(6), chart, Long);
        Poll.Until("it stops", Soon, () => !sixth.IsWaiting, sixth.ToString);
        Assert.Contains("mosquitto-5 is no member", sixth.Log, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_three_never_leave_and_ask_nothing()
    {
        using var cluster = Five();
        using var third = new StoppingBroker(cluster.Node(3), chart, Long);
        Poll.Until("it stops", Soon, () => !third.IsWaiting, third.ToString);
        Assert.Equal((0, ""), (third.ExitCode, third.Log));
        Assert.Equal(0, cluster.Questions);
    }

    [Fact]
    public void No_wait_at_all_may_be_set()
    {
        using var cluster = Five();
        using var fifth = new StoppingBroker(cluster.Node(5), chart, 0);
        Poll.Until("it stops", Soon, () => !fifth.IsWaiting, fifth.ToString);
        Assert.Equal((0, ""), (fifth.ExitCode, fifth.Log));
        Assert.Equal(0, cluster.Questions);
    }

    [Fact]
    public void Without_a_client_in_the_image_or_with_another_password_it_waits_the_whole_time()
    {
        using var cluster = Five();
        string[] programs = ["sh", "date", "sleep", "cat", "mktemp", "tr", "rm"];
        using var without = new StoppingBroker(cluster.Node(5), chart, 2, programs: programs);
        using var wrong = new StoppingBroker(cluster.Node(5), chart, 2, "another");
        Poll.Until("both stop", Soon, () => !without.IsWaiting && !wrong.IsWaiting, () => $"{without}\n{wrong}");
        Assert.Equal((0, 0), (without.ExitCode, wrong.ExitCode));
        Assert.Contains("no mosquitto_rr in this image to ask the cluster with: waits all of 2 s", without.Log, StringComparison.Ordinal);
        Assert.Contains("the cluster did not answer", wrong.Log, StringComparison.Ordinal);
        Assert.Equal(0, cluster.Questions);
    }

    [Fact]
    public void The_password_is_in_no_argument_and_gone_afterwards()
    {
        using var folder = new TemporaryFolder();
        // Stands in for mosquitto_rr: keeps its arguments, and the mode and content of its configuration.
        folder.Write("mosquitto_rr", $"""
            #!/bin/sh
            printf '%s\n' "$@" >>{folder["arguments"]}
            stat -c %a "$XDG_CONFIG_HOME/mosquitto_rr" "$XDG_CONFIG_HOME" >>{folder["modes"]}
            cat "$XDG_CONFIG_HOME/mosquitto_rr" >{folder["configuration"]}
            echo "$XDG_CONFIG_HOME" >{folder["place"]}
            """);
        RealProgram.Run("chmod", "755", folder["mosquitto_rr"]);
        var script = Path.Combine(Repository.Root, "chart-src/chart/files/pre-stop.sh");
        var password = folder.Write("password", "two words");
        var environment = new Dictionary<string, string?>
        {
            ["PATH"] = $"{folder.Path}:{Environment.GetEnvironmentVariable("PATH")}",
            ["HOSTNAME"] = "mosquitto-4",
            ["PRE_STOP_LOG"] = folder["log"],
        };
        var result = RealProgram.Run(folder.Path, "sh", [script, "1", "1885", "admin", password], environment, null);

        Assert.Equal(0, result.ExitCode);
        Assert.DoesNotContain("two words", File.ReadAllText(folder["arguments"]) + File.ReadAllText(folder["log"]), StringComparison.Ordinal);
        Assert.Equal("-u admin\n-P two words\n", File.ReadAllText(folder["configuration"]));
        Assert.All(File.ReadLines(folder["modes"]), mode => Assert.Contains(mode, new[] { "600", "700" }));
        Assert.False(Directory.Exists(File.ReadAllText(folder["place"]).Trim()));
    }

    private static void AskedMoreThan(FakeCluster cluster, int times, StoppingBroker broker) =>
        Poll.Until($"it has asked more than {times} times", Soon, () => cluster.Questions > times || !broker.IsWaiting, broker.ToString);

    public void Dispose() => chart.Dispose();

    private FakeCluster Five() => new(chart.Text("mosquitto.conf"), 5);
}
