using ChartGen.Testing;

namespace ChartGen.RealTools.Tests.Documentation;

/// <summary>A copy of what a reader of the documentation has: the examples, the schema and the programs.</summary>
internal sealed class Workspace : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string path;

    public Workspace()
    {
        foreach (var name in new[] { "examples", "schema" })
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, name), "*", SearchOption.AllDirectories))
            {
                folder.Write(Path.GetRelativePath(Repository.Root, file), File.ReadAllText(file));
            }
        }

        Directory.CreateDirectory(folder["out/bin"]);
        File.CreateSymbolicLink(folder["out/bin/chartgen"], RealTool.Chartgen);
        var programs = new[] { folder["out/bin"], Path.GetDirectoryName(RealTool.Helm4)!, "/usr/sbin", "/sbin", Environment.GetEnvironmentVariable("PATH") };
        path = string.Join(':', programs);
    }

    /// <summary>The absolute path of a file or folder inside.</summary>
    public string this[string relative] => folder[relative];

    /// <summary>Runs a command line in bash, standard error going where standard output goes, and returns what it printed.</summary>
    public string Shell(string command)
    {
        var environment = new Dictionary<string, string?> { ["PATH"] = path, ["LC_ALL"] = "C.UTF-8", ["HOME"] = folder.Path };
        var run = RealProgram.Run(folder.Path, "bash", ["-c", $"{{ {command}\n}} 2>&1"], environment, null);
        return run.Output;
    }

    public void Dispose() => folder.Dispose();
}
