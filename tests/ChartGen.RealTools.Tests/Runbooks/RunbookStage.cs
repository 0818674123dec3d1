using ChartGen.RealTools.Tests.Kubernetes;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Runbooks;

/// <summary>
/// What a person on call has before them: the built folder, the real kubectl and Helm before a cluster that runs the
/// release, and an NFS server with the directories. The server is a mount namespace with the real exportfs and rsync; its
/// /etc, /var/lib/nfs and the parent of the data are scratch folders.
/// </summary>
internal sealed class RunbookStage : IDisposable
{
    private const string Server = """
        set -e
        mount --make-rprivate /
        mount --bind "$1/etc" /etc
        mount --bind "$1/state" /var/lib/nfs
        mkdir -p "$2"
        mount --bind "$1/data" "$2"
        export HOME="$1/data"
        cd "$HOME"
        eval "$3"
        """;

    private readonly TemporaryFolder folder = new();
    private readonly string name;
    private readonly string repoPath;

    public RunbookStage(string example, string repoPath, params string[] nodes)
    {
        if (!Environment.IsPrivilegedProcess)
        {
            RealTool.Missing("root", "running the tests as root: the NFS server's part owns directories and mounts");
        }

        RealTool.Require("rsync");
        RealTool.Require("exportfs");
        name = example;
        this.repoPath = repoPath;
        folder.Write($"{name}.yaml", File.ReadAllText(Path.Combine(Repository.Examples, $"{name}.yaml")));
        Cluster = new FakeCluster(nodes);
        folder.Write("kubeconfig", Cluster.Kubeconfig);
        Program("kubectl", $"exec {RealTool.Require("kubectl/kubectl")} \"$@\"");
        Program("helm", $"""
            case $1 in install | upgrade) set -- "$@" --disable-openapi-validation ;; esac
            exec {RealTool.Helm4} "$@"
            """);
        Program("chartgen", $"cd {folder.Path} && exec {RealTool.Chartgen} \"$@\"");
        Program("scp", $"cp \"$1\" {folder["server/data/"]}");
        Program("ssh", $"while [ \"$1\" != rsync ]; do shift; done; exec unshare -m sh -c 'mount --bind {folder["old"]} {repoPath} && exec \"$@\"' sh \"$@\"");
        foreach (var place in new[] { "server/etc", "server/state", "server/data", "old" })
        {
            Directory.CreateDirectory(folder[place]);
        }

        Shell($"cp -a /etc/alternatives /etc/hosts /etc/passwd /etc/group /etc/nsswitch.conf {folder["server/etc"]}/");
        folder.Write("server/etc/exports", "");
        folder.Write("server/state/etab", "");
        folder.Write("server/state/rmtab", "");
        Must(Build());
        Must(Shell("scp nfs-setup.sh root@server:"));
        Must(OnServer("sh nfs-setup.sh --new"));
    }

    public FakeCluster Cluster { get; }

    /// <summary>The folder of the data directories' parent on the NFS server.</summary>
    public string Data => folder["server/data"];

    /// <summary>Builds the deployment, with fields changed for good.</summary>
    public RunResult Build(params string[] settings)
    {
        var arguments = string.Join(' ', settings.Select(s => $"--set '{s}'"));
        return Run(folder.Path, $"{RealTool.Chartgen} build {name}.yaml {arguments} 2>/dev/null");
    }

    /// <summary>Changes the deployment file.</summary>
    public void Edit(string old, string now)
    {
        var text = File.ReadAllText(folder[$"{name}.yaml"]);
        Assert.Contains(old, text, StringComparison.Ordinal);
        folder.Write($"{name}.yaml", text.Replace(old, now, StringComparison.Ordinal));
    }

    /// <summary>Installs the release as INSTALL.md says.</summary>
    public void Install(string space, string settings)
    {
        Cluster.Put($"/api/v1/namespaces/{space}", "Namespace");
        Cluster.Put($"/api/v1/namespaces/{space}/secrets/mosquitto-auth", "Secret");
        Must(Shell($"helm install {name} ./*.tgz --namespace {space} {settings}"));
    }

    public string Text(string file) => File.ReadAllText(folder[$"out/{name}/{file}"]);

    /// <summary>Runs a block where it says.</summary>
    public RunResult Run(RunbookBlock block) => block.Place == "nfs-server" ? OnServer(block.Command) : Shell(block.Command);

    /// <summary>Runs a command on the administrator's machine, in the folder of the deployment.</summary>
    public RunResult Shell(string command) => Run(Directory.Exists(folder[$"out/{name}"]) ? folder[$"out/{name}"] : folder.Path, command);

    /// <summary>Runs a command on the NFS server.</summary>
    public RunResult OnServer(string command) => RealProgram.Run(
        folder.Path,
        RealTool.Require("unshare"),
        ["-m", "bash", "-c", Server, "bash", folder["server"], repoPath, $"{{ {command}\n}} 2>&1"],
        Variables,
        null);

    /// <summary>Makes the server's data that of another one, which is to be replaced.</summary>
    public void LoseServer()
    {
        Directory.Delete(folder["old"]);
        Directory.Move(folder["server/data"], folder["old"]);
        Directory.CreateDirectory(folder["server/data"]);
        folder.Write("server/etc/exports", "");
        folder.Write("server/state/etab", "");
    }

    public static void Must(RunResult result) => Assert.True(result.ExitCode == 0, result.All);

    public void Dispose()
    {
        Cluster.Dispose();
        folder.Dispose();
    }

    private Dictionary<string, string?> Variables => new()
    {
        ["PATH"] = $"{folder["bin"]}:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
        ["KUBECONFIG"] = folder["kubeconfig"],
        ["HOME"] = folder.Path,
        ["LC_ALL"] = "C.UTF-8",
        ["HTTP_PROXY"] = null,
        ["http_proxy"] = null,
    };

    private RunResult Run(string directory, string command) => RealProgram.Run(directory, "bash", ["-c", $"{{ {command}\n}} 2>&1"], Variables, null);

    private void Program(string file, string script)
    {
        var path = folder.Write($"bin/{file}", $"#!/bin/sh\n{script}\n");
        RealProgram.Run("chmod", "+x", path);
    }
}
