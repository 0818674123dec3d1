using System.Text;
using ChartGen.Output;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.Tests.Output;

internal static class OutputSamples
{
    public const string Name = "multinode";

    public static IReadOnlyList<Artifact> First { get; } =
    [
        Text("haproxy.cfg", "global\n"),
        Text("nfs-setup.sh", "#!/bin/sh\n", executable: true),
        Text("exports", "/root *(rw)\n"),
    ];

    public static IReadOnlyList<Artifact> Second { get; } =
    [
        Text("haproxy.cfg", "global\n  maxconn 10\n"),
        Text("nfs-setup.sh", "#!/bin/sh\n", executable: true),
        Text("INSTALL.md", "# Install\n"),
    ];

    public static Artifact Text(string path, string text, bool executable = false) =>
        new(path, Encoding.UTF8.GetBytes(text), executable);

    /// <summary>Writes <see cref="First"/> below a folder and returns that of the deployment.</summary>
    public static string Build(TemporaryFolder root)
    {
        AssertWritten(Replace(root.Path, Name, First));
        return root[Name];
    }

    public static OutputResult Replace(string root, string name, IReadOnlyList<Artifact> artifacts, bool force = false) =>
        OutputFolder.Replace(root, name, artifacts, force, TestContext.Current.CancellationToken);

    public static IReadOnlyList<OutputRefusal> Stage(OutputSession session, string name, IReadOnlyList<Artifact> artifacts) =>
        session.Stage(name, artifacts, cancellation: TestContext.Current.CancellationToken);

    public static void AssertWritten(OutputResult result) => Assert.True(result.Written, string.Join('\n', result.Refusals));

    /// <summary>Each file and folder below a root, hidden ones too, with its mode, kind and content.</summary>
    public static IReadOnlyList<string> Tree(string root) =>
    [
        .. new DirectoryInfo(root).GetFileSystemInfos("*", SearchOption.AllDirectories)
            .OrderBy(e => e.FullName, StringComparer.Ordinal)
            .Select(e => $"{Path.GetRelativePath(root, e.FullName)} {e.UnixFileMode} -> {e.LinkTarget} " + e switch
            {
                FileInfo { LinkTarget: null } file => File.ReadAllText(file.FullName),
                _ => "",
            }),
    ];

    public static void AssertHolds(string folder, IReadOnlyList<Artifact> artifacts)
    {
        Assert.Equal(
            artifacts.Select(a => a.Path).Append("SHA256SUMS").Order(StringComparer.Ordinal),
            Directory.GetFileSystemEntries(folder).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
        Assert.All(artifacts, a => Assert.Equal(a.Content, File.ReadAllBytes(Path.Combine(folder, a.Path))));
    }
}
