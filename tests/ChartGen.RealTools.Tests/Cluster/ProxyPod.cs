using ChartGen.RealTools.Tests.Mosquitto;
using ChartGen.Testing;

namespace ChartGen.RealTools.Tests.Cluster;

/// <summary>A real HAProxy in a pod of its own, run as the image runs it: as user 99, in the foreground, under a file limit.</summary>
internal sealed class ProxyPod : IDisposable
{
    public const string Address = "10.244.0.2";

    private readonly TemporaryFolder folder = new();
    private readonly NetworkNamespace node;
    private readonly Func<BackgroundProgram> start;
    private readonly string? resolvConf;

    /// <summary>Starts HAProxy with a file, byte for byte.</summary>
    /// <param name="network">The network to join.</param>
    /// <param name="file">The built haproxy.cfg.</param>
    /// <param name="fileLimit">The limit of open files, which HAProxy cannot raise.</param>
    /// <param name="nameserver">The DNS server of the pod's own resolv.conf; null gives it none of its own.</param>
    /// <param name="environment">Environment variables, NAME=value.</param>
    public ProxyPod(PodNetwork network, string file, int fileLimit, string? nameserver = null, params string[] environment)
    {
        node = network.Node;
        var pod = network.AddPod("proxy", Address);
        if (nameserver is not null)
        {
            // ip-netns(8) mounts it over /etc/resolv.conf.
            resolvConf = Path.Combine("/etc/netns", pod.Name);
            Directory.CreateDirectory(resolvConf);
            File.WriteAllText(Path.Combine(resolvConf, "resolv.conf"), $"search multinode.svc.cluster.local\nnameserver {nameserver}\n");
        }

        // User 99 may not read the test's own folders.
        var copy = folder["haproxy.cfg"];
        File.Copy(file, copy);
        RealProgram.Run(RealTool.Require("chmod"), "755", folder.Path);
        RealProgram.Run(RealTool.Require("chmod"), "644", copy);
        start = () => pod.Start(
            "setpriv",
            [
                "--reuid=99", "--regid=99", "--clear-groups", "--no-new-privs",
                RealTool.Require("prlimit"), $"--nofile={fileLimit}:{fileLimit}",
                RealTool.Require("env"), .. environment, RealTool.Require("haproxy"), "-W", "-db", "-f", copy,
            ]);
        Program = start();
    }

    public BackgroundProgram Program { get; private set; }

    /// <summary>Starts HAProxy anew, with the file that it had.</summary>
    public void Restart()
    {
        Program.Dispose();
        Program = start();
    }

    /// <summary>Whether the probe of the pod is answered.</summary>
    public bool IsHealthy => Get("/healthz").StartsWith("HTTP/1.1 200 ", StringComparison.Ordinal);

    /// <summary>Asks the stats frontend from the node; the whole answer, status line first, or nothing.</summary>
    public string Get(string path) => node.Run(
        "timeout", "5", "bash", "-c", "exec 3<>/dev/tcp/$0/8404 && printf 'GET %s HTTP/1.0\r\n\r\n' \"$1\" >&3 && cat <&3", Address, path).Output;

    /// <summary>A number of the Prometheus exporter, such as haproxy_server_current_sessions{proxy="brokers",server="m1"}.</summary>
    public string? Metric(string series) => Get("/metrics").Split('\n')
        .FirstOrDefault(l => l.StartsWith(series + " ", StringComparison.Ordinal))?[(series.Length + 1)..];

    /// <summary>Whether a server line is in a state: UP, DOWN or MAINT.</summary>
    public bool Is(string server, string state) =>
        Metric($"haproxy_server_status{{proxy=\"brokers\",server=\"{server}\",state=\"{state}\"}}") == "1";

    /// <summary>Publishes a message through the proxy, once.</summary>
    public RunResult Publish(string topic, string message) =>
        node.Run("mosquitto_pub", [.. OpenSourceConfig.Client(Address, 1883, topic), "-m", message]);

    /// <summary>Opens a session through the proxy that stays.</summary>
    public BackgroundProgram Subscribe(string topic) =>
        node.Start("stdbuf", ["-oL", RealTool.Require("mosquitto_sub"), "-d", "-k", "600", .. OpenSourceConfig.Client(Address, 1883, topic)]);

    public override string ToString() => $"{Program}\n{Get("/metrics").Split('\n')
        .Where(l => l.StartsWith("haproxy_server_status", StringComparison.Ordinal) && l.EndsWith(" 1", StringComparison.Ordinal))
        .Aggregate("", (all, line) => $"{all}{line}\n")}";

    public void Dispose()
    {
        Program.Dispose();
        folder.Dispose();
        if (resolvConf is not null)
        {
            Directory.Delete(resolvConf, recursive: true);
        }
    }
}
