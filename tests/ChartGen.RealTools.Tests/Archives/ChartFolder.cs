using ChartGen.Helm.Archives;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Archives;

/// <summary>Charts on disk: made by `helm create`, read into files for the writer.</summary>
internal static class ChartFolder
{
    public static string Create(TemporaryFolder folder, string name)
    {
        var run = RealProgram.RunIn(folder.Path, RealTool.Helm4, "create", name);
        Assert.True(run.ExitCode == 0, run.All);
        return folder[name];
    }

    public static IReadOnlyList<ChartFile> Read(string chart) =>
    [
        .. Directory.GetFiles(chart, "*", SearchOption.AllDirectories)
            .Select(f => new ChartFile(Path.GetRelativePath(chart, f), File.ReadAllBytes(f))),
    ];

    public static string Pack(TemporaryFolder folder, string name, long mtime = ArchiveTime.Default)
    {
        var path = folder[$"{name}.tgz"];
        File.WriteAllBytes(path, ChartArchive.Write(name, Read(folder[name]), mtime));
        return path;
    }

    public static IReadOnlyList<string> List(string archive)
    {
        var run = RealProgram.Run("tar", "--list", "--file", archive, "--quoting-style=literal");
        Assert.True(run.ExitCode == 0, run.All);
        Assert.Empty(run.Error);
        return run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
