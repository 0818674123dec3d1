using System.Text.Json.Nodes;
using ChartGen.RealTools.Tests.Charts;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.ManagementCenter;

/// <summary>
/// The Management Center's pod before it starts: a claim, and the init container merge-connections of a chart that Helm
/// rendered, run by a real node as the kubelet would start it.
/// </summary>
internal sealed class CenterPod : IDisposable
{
    public const string Password = "s3cret-of-the-brokers";
    public const string Login = "s3cret-of-the-center";

    private const string ClaimPath = "/management-center/config";
    private const string MountPath = "/connections";

    private readonly TemporaryFolder folder = new();

    public CenterPod() => Claim = Directory.CreateDirectory(folder["claim"]).FullName;

    /// <summary>The folder that the claim is mounted from.</summary>
    public string Claim { get; set; }

    /// <summary>The values of the Secret.</summary>
    public Dictionary<string, string> Secret { get; } = new()
    {
        ["broker-admin-password"] = Password,
        ["mmc-username"] = "operator",
        ["mmc-password"] = Login,
    };

    public string ConfigFile => Path.Combine(Claim, "config.json");

    public string ConfigText => File.ReadAllText(ConfigFile);

    public JsonObject Config => JsonNode.Parse(ConfigText)!.AsObject();

    public JsonArray Connections => Config["connections"]!.AsArray();

    public string[] Ids => [.. Connections.Select(c => (string)c!["id"]!)];

    /// <summary>The names of the files on the claim.</summary>
    public string[] Files => [.. Directory.GetFileSystemEntries(Claim).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    public JsonObject Connection(string id) => Connections.Single(c => (string)c!["id"]! == id)!.AsObject();

    /// <summary>The permissions of a file on the claim, as chmod takes them.</summary>
    public string ModeOf(string file) => RealProgram.Run("stat", "-c", "%a", Path.Combine(Claim, file)).Output.Trim();

    public void Write(JsonObject config) => File.WriteAllText(ConfigFile, config.ToJsonString());

    /// <summary>Starts the pod with a built chart; the init container must succeed.</summary>
    public RunResult Start(Built built, params string[] flags)
    {
        var result = Try(built, flags);
        Assert.True(result.ExitCode == 0, result.All);
        return result;
    }

    /// <summary>Starts the pod with a built chart. Whatever happens, no password is printed.</summary>
    public RunResult Try(Built built, params string[] flags)
    {
        var (file, arguments, environment) = Command(built, flags);
        var result = RealProgram.Run(folder.Path, file, arguments, environment, null);
        Assert.DoesNotContain(Password, result.All, StringComparison.Ordinal);
        Assert.DoesNotContain(Login, result.All, StringComparison.Ordinal);
        return result;
    }

    /// <summary>What the kubelet would start, with the paths of this machine.</summary>
    public (string File, string[] Arguments, Dictionary<string, string?> Environment) Command(Built built, params string[] flags)
    {
        var rendered = RenderedObjects.Of(Charts.Helm.Four, built.Chart, ["--set", "imageCredentials.required=false", .. flags]);
        Mount(rendered.OfKind("ConfigMap").Single(o => (string)o["metadata"]!["name"]! == "mmc-config")["data"]!.AsObject());
        var pod = rendered.OfKind("Deployment").Single(o => (string)o["metadata"]!["name"]! == "mmc")["spec"]!["template"]!["spec"]!;
        var container = pod["initContainers"]!.AsArray().Single(c => (string)c!["name"]! == "merge-connections")!;
        var environment = container["env"]!.AsArray().ToDictionary(e => (string)e!["name"]!, Value);
        string[] command = [.. container["command"]!.AsArray().Select(word => Local((string)word!))];
        return (RealTool.Require(command[0]), command[1..], environment);
    }

    public void Dispose() => folder.Dispose();

    // As the kubelet does it: links into a folder of this version.
    private void Mount(JsonObject data)
    {
        var mount = folder["connections"];
        if (Directory.Exists(mount))
        {
            Directory.Delete(mount, recursive: true);
        }

        Directory.CreateDirectory(Path.Combine(mount, "..version"));
        foreach (var (name, text) in data)
        {
            File.WriteAllText(Path.Combine(mount, "..version", name), (string)text!);
            File.CreateSymbolicLink(Path.Combine(mount, name), Path.Combine("..version", name));
        }
    }

    private string? Value(JsonNode? variable) => variable!["valueFrom"] is { } reference
        ? Secret[(string)reference["secretKeyRef"]!["key"]!]
        : Local((string)variable["value"]!);

    private string Local(string text) =>
        text.StartsWith(ClaimPath, StringComparison.Ordinal) ? Claim + text[ClaimPath.Length..]
        : text.StartsWith(MountPath, StringComparison.Ordinal) ? folder["connections"] + text[MountPath.Length..]
        : text;
}
