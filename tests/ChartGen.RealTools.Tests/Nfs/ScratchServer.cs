using ChartGen.Testing;

namespace ChartGen.RealTools.Tests.Nfs;

/// <summary>A scratch root in the place of an NFS server's, for nfs-setup.sh --root.</summary>
internal sealed class ScratchServer : IDisposable
{
    private const string OthersLine = "/srv/others 10.9.9.9(ro,no_subtree_check)\n";

    private readonly TemporaryFolder folder = new();
    private readonly string shell;

    /// <summary>Makes a root with an exports file that already holds somebody else's line.</summary>
    /// <param name="shell">dash, or busybox for its ash and its own find, awk, mktemp and the like.</param>
    public ScratchServer(string shell = "dash")
    {
        if (!Environment.IsPrivilegedProcess)
        {
            RealTool.Missing("root", "running the tests as root: nfs-setup.sh gives directories to other users");
        }

        this.shell = shell;
        Directory.CreateDirectory(Root);
        Write("etc/exports", OthersLine);
        if (shell == "busybox")
        {
            Directory.CreateDirectory(folder["applets"]);
            RealProgram.Run(RealTool.Require("busybox"), "--install", "-s", folder["applets"]);
        }
    }

    /// <summary>The scratch root.</summary>
    public string Root => folder["root"];

    /// <summary>The text of the exports file.</summary>
    public string Exports => File.ReadAllText(Path.Combine(Root, "etc/exports"));

    /// <summary>Everything below the root, with modes, owners, times, links and contents.</summary>
    public string Tree
    {
        get
        {
            var listing = RealProgram.Run("find", Root, "-printf", "%P %y %m %U:%G %T@ %C@ %s %l\n").Output;
            var contents = Directory.GetFiles(Root, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(f => $"{f}: {File.ReadAllText(f)}");
            return string.Join('\n', listing.Split('\n').Order(StringComparer.Ordinal).Concat(contents));
        }
    }

    /// <summary>Runs the script on this root.</summary>
    public RunResult Run(BuiltDeployment deployment, params string[] arguments) => RunWith(null, deployment, arguments);

    /// <summary>Runs the script with another folder of programs before all others.</summary>
    public RunResult RunWith(string? programs, BuiltDeployment deployment, params string[] arguments)
    {
        var system = shell == "busybox" ? folder["applets"] : "/usr/sbin:/usr/bin:/sbin:/bin";
        var (file, first) = shell == "busybox" ? (RealTool.Require("busybox"), new[] { "sh" }) : (RealTool.Require(shell), []);
        return RealProgram.Run(
            folder.Path,
            RealTool.Require("setsid"),
            ["--wait", file, .. first, deployment.Script, "--root", Root, .. arguments],
            new Dictionary<string, string?> { ["PATH"] = programs is null ? system : $"{programs}:{system}" },
            null);
    }

    /// <summary>The path of a place below the root; an absolute path of the server stands for the same below it.</summary>
    public string Place(string path) => Path.Combine(Root, path.TrimStart('/'));

    /// <summary>Writes a file below the root, with its folders.</summary>
    public string Write(string path, string text) => folder.Write(Path.Combine("root", path.TrimStart('/')), text);

    /// <summary>The owner of a place, uid:gid.</summary>
    public string Owner(string path) => RealProgram.Run("stat", "-c", "%u:%g", Place(path)).Output.TrimEnd();

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();
}
