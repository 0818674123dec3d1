using System.Globalization;
using ChartGen.Helm.Archives;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Archives;

public class TarTests
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("folder/", 30)) + "file";
    private static readonly string Longest = "files/" + new string('n', 200);

    [Fact]
    public void Gnu_tar_lists_what_was_written_without_a_word()
    {
        using var folder = new TemporaryFolder();
        var archive = folder["c.tgz"];
        string[] names = ["Chart.yaml", Longest, "files/é 中.txt", Long];
        File.WriteAllBytes(archive, ChartArchive.Write("c", names.Select(n => new ChartFile(n, "12345"u8.ToArray())), 1_700_000_000));

        var run = RealProgram.Run(
            folder.Path,
            "tar",
            ["--list", "--verbose", "--full-time", "--quoting-style=literal", "--file", archive],
            new Dictionary<string, string?> { ["TZ"] = "UTC" },
            null);

        Assert.Equal(
            names.Select(n => $"-rw-r--r-- 0/0               5 2023-11-14 22:13:20 c/{n}"),
            run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Empty(run.Error);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void Gnu_tar_unpacks_what_was_written()
    {
        using var folder = new TemporaryFolder();
        var archive = folder["c.tgz"];
        var files = new[] { "Chart.yaml", "files/é 中.txt", Longest, Long }
            .Select((n, i) => new ChartFile(n, Enumerable.Range(0, 700 * i).Select(b => (byte)b).ToArray()))
            .ToList();
        File.WriteAllBytes(archive, ChartArchive.Write("c", files, ArchiveTime.Default));

        var run = RealProgram.RunIn(folder.Path, "tar", "--extract", "--file", archive);

        Assert.Equal("exit 0\n", run.All);
        Assert.Equal(
            files.ToDictionary(f => f.Path, f => f.Content.ToArray()),
            ChartFolder.Read(folder["c"]).ToDictionary(f => f.Path, f => f.Content.ToArray()));
    }

    [Fact]
    public void An_archive_is_hardly_larger_than_that_of_gzip_9()
    {
        using var folder = new TemporaryFolder();
        var chart = ChartFolder.Create(folder, "c");
        var servers = Enumerable.Range(0, 600).Select(i => $"    server m{i + 1} mosquitto-{i}.mosquitto.multinode.svc.cluster.local:1883 check\n");
        File.WriteAllText(Path.Combine(chart, "haproxy.cfg"), string.Concat(servers));

        AssertSmall(folder, ChartFolder.Pack(folder, "c"));

        foreach (var source in Directory.GetFiles(Path.Combine(Repository.Root, "generator"), "*.cs", SearchOption.AllDirectories).Take(60))
        {
            File.Copy(source, Path.Combine(chart, Path.GetFileName(source)), overwrite: true);
        }

        AssertSmall(folder, ChartFolder.Pack(folder, "c"));
    }

    [Theory]
    [InlineData("multinode")]
    [InlineData("multinode", "chart.name=broker")]
    [InlineData("large")]
    [InlineData("gitops")]
    public void A_chart_that_was_built_is_at_most_a_twentieth_larger_than_by_gzip(string example, params string[] settings)
    {
        using var folder = new TemporaryFolder();
        using var built = new Built(example, settings);
        AssertSmall(folder, built.Chart);
    }

    private static void AssertSmall(TemporaryFolder folder, string archive)
    {
        const string script = "gzip --decompress --stdout \"$1\" | gzip -9 --no-name | wc --bytes";
        var run = RealProgram.RunIn(folder.Path, "bash", "-o", "pipefail", "-c", script, "bash", archive);
        Assert.True(run.ExitCode == 0, run.All);

        var allowed = 1.05 * int.Parse(run.Output, CultureInfo.InvariantCulture);
        Assert.InRange(new FileInfo(archive).Length, 1, allowed);
    }
}
