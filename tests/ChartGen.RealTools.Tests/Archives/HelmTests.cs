using System.Formats.Tar;
using System.IO.Compression;
using ChartGen.Helm.Archives;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Archives;

public class HelmTests
{
    public static TheoryData<string> Helms => ["helm4/helm", "helm3/helm"];

    [Theory]
    [MemberData(nameof(Helms))]
    public void Helm_takes_the_archive_as_it_takes_the_folder(string helm)
    {
        using var folder = new TemporaryFolder();
        var chart = ChartFolder.Create(folder, "c");
        var longName = string.Concat(Enumerable.Repeat("folder/", 40)) + "file";
        folder.Write($"c/{longName}", "from a long name");
        folder.Write("c/files/é 中.txt", "from another alphabet");
        folder.Write("c/templates/files.yaml", $$$"""
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: files}
            data:
              long: {{ .Files.Get "{{{longName}}}" | quote }}
              other: {{ .Files.Get "files/é 中.txt" | quote }}
            """);
        var archive = ChartFolder.Pack(folder, "c");

        Assert.Contains("0 chart(s) failed", Run(folder, helm, "lint", "--strict", archive), StringComparison.Ordinal);
        Assert.Equal(Run(folder, helm, "show", "all", chart), Run(folder, helm, "show", "all", archive));
        var rendered = Run(folder, helm, "template", "release", archive);
        Assert.Equal(Run(folder, helm, "template", "release", chart), rendered);
        Assert.Contains("long: \"from a long name\"", rendered, StringComparison.Ordinal);
        Assert.Contains("other: \"from another alphabet\"", rendered, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Helms))]
    public void Files_lie_in_the_order_of_helm_package(string helm)
    {
        using var folder = new TemporaryFolder();
        var chart = ChartFolder.Create(folder, "c");
        folder.Write("c/Chart.lock", "dependencies: []\ndigest: x\ngenerated: \"2020-01-01T00:00:00Z\"\n");
        folder.Write("c/values.schema.json", "{}");
        string[] others =
        [
            "README.md", "LICENSE", "crds/c.yaml", "templates/a/b.yaml", "templates/a-x.yaml", "templates/a.yaml",
            "templates/Z.yaml", "templates2", "values.yaml.txt", "files/é", "files/z", "files/Z", "a b",
        ];
        foreach (var other in others)
        {
            folder.Write($"c/{other}", "#\n");
        }

        folder.Write("c/charts/s/Chart.yaml", "apiVersion: v2\nname: s\nversion: 0.1.0\n");
        folder.Write("c/charts/s/values.yaml", "a: 1\n");
        folder.Write("c/charts/s/templates/x.yaml", "#\n");
        folder.Write("c/charts/s/A.md", "#\n");

        Run(folder, helm, "package", chart);

        Assert.Equal(ChartFolder.List(folder["c-0.1.0.tgz"]), ChartFolder.List(ChartFolder.Pack(folder, "c")));
    }

    [Theory]
    [MemberData(nameof(Helms))]
    public void What_helm_packages_is_read(string helm)
    {
        using var folder = new TemporaryFolder();
        var chart = ChartFolder.Create(folder, "c");
        folder.Write("c/" + string.Concat(Enumerable.Repeat("folder/", 40)) + "é", "x");
        Run(folder, helm, "package", chart);

        using var archive = File.OpenRead(folder["c-0.1.0.tgz"]);
        var content = ChartArchive.Read(archive);

        // Helm writes Chart.yaml anew, without comments.
        Assert.Equal("c", content.ChartName);
        Assert.Equal(
            ChartFolder.Read(chart).Where(f => f.Path != "Chart.yaml").ToDictionary(f => f.Path, f => f.Content.ToArray()),
            content.Files.Where(f => f.Path != "Chart.yaml").ToDictionary(f => f.Path, f => f.Content.ToArray()));
    }

    [Fact]
    public void The_limit_of_a_file_is_that_of_helm()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(0, Show(ChartArchiveLimits.FileSize).ExitCode);
        Assert.NotEqual(0, Show(ChartArchiveLimits.FileSize + 1).ExitCode);

        RunResult Show(int size)
        {
            var path = folder["large.tgz"];
            using (var gzip = new GZipStream(File.Create(path), CompressionLevel.Fastest))
            using (var tar = new TarWriter(gzip, TarEntryFormat.Ustar))
            {
                var chart = new MemoryStream("apiVersion: v2\nname: c\nversion: 0.1.0\n"u8.ToArray());
                tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, "c/Chart.yaml") { DataStream = chart });
                var large = new MemoryStream(new byte[size]);
                tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, "c/files/large") { DataStream = large });
            }

            return RealProgram.Run(RealTool.Helm4, "show", "chart", path);
        }
    }

    private static string Run(TemporaryFolder folder, string helm, params string[] arguments)
    {
        var run = RealProgram.RunIn(folder.Path, RealTool.Require(helm), arguments);
        Assert.True(run.ExitCode == 0, run.All);
        return run.Output;
    }
}
