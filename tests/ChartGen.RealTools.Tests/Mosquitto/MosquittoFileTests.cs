using ChartGen.Mosquitto;
using ChartGen.RealTools.Tests.Cluster;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Mosquitto;

/// <summary>The built mosquitto.conf, less what only the vendor's broker knows, in a real mosquitto.</summary>
public sealed class MosquittoFileTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    [Fact]
    public void The_file_says_what_is_documented_and_nothing_else()
    {
        using var built = new Built("multinode");

        Assert.Equal(
            [
                "global_plugin /usr/lib/cedalo_mosquitto_ha.so", "enable_control_api true", "allow_anonymous false",
                "listener 1883", "listener 1885", "admin_listener true", "max_keepalive 1800", "max_packet_size 100000000",
                "set_tcp_nodelay true",
            ],
            MosquittoConfig.Parse(built.Text("mosquitto.conf")).Directives.Select(d => $"{d.Name} {d.Value}"));
    }

    [Fact]
    public void The_file_beside_the_chart_is_the_one_in_it()
    {
        using var built = new Built("multinode");

        var shown = RealProgram.Run(RealTool.Require("tar"), "-xzOf", built.Chart, "--wildcards", "*/files/mosquitto.conf");

        Assert.Equal(built.Text("mosquitto.conf"), shown.Output);
    }

    [Fact]
    public void Both_listeners_answer_and_refuse_a_client_without_a_password()
    {
        using var built = new Built("multinode");
        using var config = new OpenSourceConfig(built.Text("mosquitto.conf"));
        using var pod = new NetworkNamespace("broker");
        using var broker = pod.Start("mosquitto", "-c", config.Path);

        Assert.All([1883, 1885], port =>
        {
            ExpectPublished(pod, broker, port);
            var anonymous = pod.Run("mosquitto_pub", "-h", "127.0.0.1", "-p", $"{port}", "-t", "t", "-m", "x");
            Assert.True(anonymous.ExitCode != 0, $"An anonymous client may publish on {port}.\n{broker}");
        });
        Assert.DoesNotContain("Error", broker.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_option_of_a_listener_in_extraConfig_means_the_clients_listener_and_never_the_admin_listener()
    {
        using var built = new Built("multinode", "broker.extraConfig=max_connections 1");
        using var config = new OpenSourceConfig(built.Text("mosquitto.conf"));
        using var pod = new NetworkNamespace("broker");
        using var broker = pod.Start("mosquitto", "-c", config.Path);
        ExpectPublished(pod, broker, 1885);
        using var clients = Hold(pod, 1883);
        using var administrator = Hold(pod, 1885);
        Poll.Until(
            "a session is open on each listener",
            Soon,
            () => clients.Output.Contains("Subscribed", StringComparison.Ordinal) && administrator.Output.Contains("Subscribed", StringComparison.Ordinal),
            () => $"{broker}\n{clients}\n{administrator}");

        var second = Publish(pod, 1883);

        Assert.True(second.ExitCode != 0, $"A second client came in on 1883: max_connections 1 is not its own.\n{broker}");
        ExpectPublished(pod, broker, 1885);
    }

    private static BackgroundProgram Hold(NetworkNamespace pod, int port) =>
        pod.Start("stdbuf", ["-oL", RealTool.Require("mosquitto_sub"), "-d", .. OpenSourceConfig.Client("127.0.0.1", port, "held")]);

    private static void ExpectPublished(NetworkNamespace pod, BackgroundProgram broker, int port) =>
        Poll.Until($"a client publishes on {port}", Soon, () => Publish(pod, port).ExitCode == 0, broker.ToString);

    private static RunResult Publish(NetworkNamespace pod, int port) =>
        pod.Run("mosquitto_pub", [.. OpenSourceConfig.Client("127.0.0.1", port, "t"), "-m", "x"]);
}
