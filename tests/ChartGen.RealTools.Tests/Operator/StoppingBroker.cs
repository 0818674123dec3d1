using System.Text.Json.Nodes;
using ChartGen.RealTools.Tests.Charts;
using ChartGen.RealTools.Tests.Cluster;
using ChartGen.RealTools.Tests.Mosquitto;
using ChartGen.Testing;

namespace ChartGen.RealTools.Tests.Operator;

/// <summary>The preStop hook of a chart that Helm rendered, run in a broker's pod as the kubelet would.</summary>
internal sealed class StoppingBroker : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly BackgroundProgram hook;

    /// <summary>Starts the hook.</summary>
    /// <param name="node">The broker that is told to stop.</param>
    /// <param name="built">The chart.</param>
    /// <param name="seconds">broker.preStopSeconds.</param>
    /// <param name="password">What the Secret holds now.</param>
    /// <param name="programs">The only programs that the image has; null: all of this machine.</param>
    public StoppingBroker(ClusterNode node, Built built, int seconds, string password = OpenSourceConfig.Password, params string[] programs)
    {
        var rendered = RenderedObjects.Of(
            Charts.Helm.Four,
            built.Chart,
            "--set", "imageCredentials.required=false", "--set", $"auth.adminUser={OpenSourceConfig.User}", "--set", $"broker.preStopSeconds={seconds}",
            "--set", $"broker.terminationGracePeriodSeconds={seconds + 60}");
        var script = rendered.OfKind("ConfigMap").Select(o => o["data"]!["pre-stop.sh"]).OfType<JsonNode>().Single();
        folder.Write("pre-stop.sh", (string)script!);
        folder.Write("password", password);
        var container = rendered.OfKind("StatefulSet").Single()["spec"]!["template"]!["spec"]!["containers"]![0]!;
        var command = container["lifecycle"]!["preStop"]!["exec"]!["command"]!.AsArray().Select(word => Local((string)word!));
        hook = node.Pod.Start("env", [$"HOSTNAME={node.Host}", $"PRE_STOP_LOG={folder["log"]}", .. Path(programs), .. command]);
    }

    public bool IsWaiting => !hook.HasExited;

    public int ExitCode => hook.ExitCode;

    /// <summary>What the container's log would get.</summary>
    public string Log => File.Exists(folder["log"]) ? File.ReadAllText(folder["log"]) : "";

    /// <summary>What an image has whose programs are few: a file of it.</summary>
    public string this[string file] => folder[file];

    public override string ToString() => $"{hook}\n{Log}";

    public void Dispose()
    {
        hook.Dispose();
        folder.Dispose();
    }

    private string[] Path(string[] programs)
    {
        if (programs.Length == 0)
        {
            return [];
        }

        var bin = Directory.CreateDirectory(folder["bin"]).FullName;
        foreach (var program in programs)
        {
            File.CreateSymbolicLink(System.IO.Path.Combine(bin, program), RealTool.Require(program));
        }

        return [$"PATH={bin}"];
    }

    private string Local(string word) => word switch
    {
        "/mosquitto/config/pre-stop.sh" => folder["pre-stop.sh"],
        "/mosquitto/administrator/password" => folder["password"],
        _ => word,
    };
}
