using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Output;

/// <summary>The folder that the native program writes for examples/multinode.yaml, in an old and a new state.</summary>
internal sealed class BuiltFolder : IDisposable
{
    private const string Name = "multinode";
    private const string Metadata = "metadata:\n  name: multinode\n";
    private static readonly string[] NewVersion = ["--set", "version=2.9"];

    private readonly TemporaryFolder temporary = new();
    private readonly string old;
    private readonly string current;

    public BuiltFolder()
    {
        old = StateAfter(BuildOld());
        current = StateAfter(BuildNew());
        Assert.NotEqual(old, current);
        Reset();
    }

    public string Root => temporary["out"];

    public string Folder => Path.Combine(Root, Name);

    private static string Deployment => Path.Combine(Repository.Examples, "multinode.yaml");

    public RunResult BuildOld() => RealProgram.Run(RealTool.Chartgen, "build", Deployment, "-o", Root);

    public RunResult BuildNew() => RealProgram.Run(RealTool.Chartgen, ["build", Deployment, "-o", Root, .. NewVersion]);

    /// <summary>Builds a deployment of another name into the same root.</summary>
    public RunResult BuildOther()
    {
        var text = File.ReadAllText(Deployment);
        Assert.Contains(Metadata, text, StringComparison.Ordinal);
        var other = temporary.Write("other.yaml", text.Replace(Metadata, "metadata:\n  name: other\n", StringComparison.Ordinal));
        return RealProgram.Run(RealTool.Chartgen, "build", other, "-o", Root);
    }

    /// <summary>Builds the new state over the old one while strace does something to it.</summary>
    public RunResult BuildNewUnder(params string[] straceOptions) => RealProgram.Run(
        RealTool.Require("strace"),
        ["-f", "-qqq", "-o", "/dev/null", .. straceOptions, RealTool.Chartgen, "build", Deployment, "-o", Root, .. NewVersion]);

    /// <summary>Makes the old state anew.</summary>
    public void Reset()
    {
        Directory.Delete(Root, recursive: true);
        AssertClean(BuildOld());
    }

    public void AssertIsOld() => Assert.Equal(old, State(Folder));

    public void AssertIsNew() => Assert.Equal(current, State(Folder));

    /// <summary>Fails unless one whole set stands in the folder, by its own checksums and byte by byte.</summary>
    public void AssertIsOldOrNew()
    {
        var check = RealProgram.RunIn(Folder, "sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS");
        Assert.True(check.ExitCode == 0, check.All);
        Assert.Contains(State(Folder), new[] { old, current });
    }

    /// <summary>Fails unless the deployment's folder is all that lies in the root.</summary>
    public void AssertAlone() => Assert.Equal([Folder], Directory.GetFileSystemEntries(Root));

    public static string State(string folder) => string.Concat(
        Directory.GetFileSystemEntries(folder).Order(StringComparer.Ordinal)
            .Select(f => $"{Path.GetFileName(f)} {Convert.ToHexString(File.ReadAllBytes(f))}\n"));

    public static void AssertClean(RunResult run) => Assert.True(run.ExitCode == 0, run.All);

    public void Dispose() => temporary.Dispose();

    private string StateAfter(RunResult run)
    {
        AssertClean(run);
        return State(Folder);
    }
}
