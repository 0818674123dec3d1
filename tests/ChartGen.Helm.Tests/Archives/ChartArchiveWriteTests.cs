using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using ChartGen.Helm.Archives;
using CsCheck;
using Xunit;

namespace ChartGen.Helm.Tests.Archives;

public class ChartArchiveWriteTests
{
    private static readonly Gen<byte[]> Contents = Gen.OneOf(
        Gen.Byte.Array[0, 2000],
        Gen.Char["ab \n"].Array[0, 5000].Select(chars => Array.ConvertAll(chars, c => (byte)c)));

    private static readonly Gen<string> Names = Gen.Select(
        Gen.String[Gen.Char["abcXYZ019-_. éßж中"], 1, 40].Where(s => s.Trim('.').Length > 0),
        Gen.Int[0, 6],
        (part, depth) => string.Concat(Enumerable.Repeat("folder-of-some-length-" + part + "/", depth)) + part);

    [Fact]
    public void Bytes_of_an_archive_never_change()
    {
        var archive = ChartArchive.Write(
            "sample",
            [SampleChart.File("Chart.yaml"), SampleChart.File("templates/é.yaml"), SampleChart.File("values.yaml", "b: 2\n")],
            ArchiveTime.Default);

        Assert.Equal(
            "9dd79ef8f573d0196a96ffea54e922f1890cd5e38efafb0f33197535018fa794",
            Convert.ToHexStringLower(SHA256.HashData(archive)));
    }

    // The archive is deflated in three pieces: before, in and after the templates, each of which may be empty, small or large.
    [Fact]
    public void Every_size_of_templates_can_be_unpacked() =>
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 70_000], Gen.Int[0, 3], Gen.Byte).Sample((templates, size, others, alphabet) =>
        {
            var random = new Random(size);
            var files = Enumerable.Range(0, templates).Select(i => $"templates/{i}.yaml")
                .Concat(Enumerable.Range(0, others).Select(i => $"files/{i}"))
                .Append("Chart.yaml")
                .Select(path => new ChartFile(path, Enumerable.Range(0, size).Select(_ => (byte)random.Next(alphabet + 1)).ToArray()))
                .OrderBy(f => f.Path == "Chart.yaml" ? 0 : f.Path[0] == 't' ? 1 : 2).ThenBy(f => f.Path, StringComparer.Ordinal)
                .ToArray();

            using var gzip = new GZipStream(new MemoryStream(ChartArchive.Write("sample", files, 0)), CompressionMode.Decompress);
            using var tar = new TarReader(gzip);
            foreach (var file in files)
            {
                var entry = tar.GetNextEntry()!;
                Assert.Equal($"sample/{file.Path}", entry.Name);
                using var content = new MemoryStream();
                entry.DataStream?.CopyTo(content);
                Assert.Equal(file.Content.ToArray(), content.ToArray());
            }

            Assert.Null(tar.GetNextEntry());
        });

    // What comes again: at every distance about the window's 32 KiB, for longer than a match may be, over the ends of blocks.
    [Fact]
    public void What_is_repeated_can_be_unpacked() =>
        Gen.Select(Gen.Int[1, 5000], Gen.Int[0, 40_000], Gen.Int[1, 40], Gen.Int[0, 2]).Sample((length, gap, times, changes) =>
        {
            var random = new Random(length);
            var part = new byte[length];
            random.NextBytes(part);
            var content = new List<byte>();
            for (var i = 0; i < times && content.Count < 200_000; i++)
            {
                content.AddRange(part);
                content.AddRange(Enumerable.Range(0, gap).Select(_ => (byte)random.Next(changes == 0 ? 1 : 256)));
                part[random.Next(length)] ^= (byte)changes;
            }

            byte[] expected = [.. content];
            var archive = ChartArchive.Write("sample", [SampleChart.File("Chart.yaml"), new ChartFile("files/repeated", expected)], 0);
            Assert.Equal(expected, SampleChart.Read(archive).Files.Single(f => f.Path == "files/repeated").Content.ToArray());
        });

    [Fact]
    public void Order_of_the_files_given_does_not_matter()
    {
        string[] paths = ["Chart.yaml", "values.yaml", "templates/a.yaml", "templates/b/c.yaml", "README.md"];

        Assert.Equal(SampleChart.Archive(paths), SampleChart.Archive([.. paths.Reverse()]));
    }

    [Fact]
    public void Files_lie_in_the_order_of_helm_package()
    {
        string[] expected =
        [
            "Chart.yaml", "Chart.lock", "values.yaml", "values.schema.json",
            "templates/NOTES.txt", "templates/_helpers.tpl", "templates/a/b.yaml", "templates/a-x.yaml", "templates/a.yaml",
            ".helmignore", "LICENSE", "README.md", "crds/c.yaml", "files/x", "files/é", "templates2",
            "charts/one/Chart.yaml", "charts/one/values.yaml", "charts/one/templates/x.yaml", "charts/one/A.md",
            "charts/two/Chart.yaml", "charts/two/A.md",
        ];

        var archive = SampleChart.Archive([.. expected.Order(StringComparer.Ordinal)]);

        Assert.Equal(expected, SampleChart.Read(archive).Files.Select(f => f.Path));
    }

    [Fact]
    public void What_is_written_is_read_by_this_reader_and_by_another() =>
        Gen.Select(Gen.Select(Names, Contents).Array[1, 12], Gen.Long[0, ArchiveTime.Last]).Sample(
            (entries, mtime) =>
            {
                var expected = entries.DistinctBy(e => e.Item1)
                    .Where(e => !entries.Any(o => o.Item1.StartsWith(e.Item1 + "/", StringComparison.Ordinal)))
                    .ToDictionary(e => e.Item1, e => e.Item2);
                var files = expected.Select(e => new ChartFile(e.Key, e.Value)).ToList();

                var archive = ChartArchive.Write("sample", files, mtime);

                Assert.Equal(archive, ChartArchive.Write("sample", files, mtime));
                var content = SampleChart.Read(archive);
                Assert.Equal("sample", content.ChartName);
                Assert.Equal(expected, content.Files.ToDictionary(f => f.Path, f => f.Content.ToArray()));
                Assert.Equal(
                    expected.ToDictionary(e => "sample/" + e.Key, e => e.Value),
                    ReadByFramework(archive, mtime));
            },
            iter: 100,
            threads: 1);

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("a b")]
    [InlineData("ä")]
    [InlineData("a\n")]
    public void Bad_names_of_charts_are_refused(string name) =>
        Assert.Throws<ArgumentException>("chartName", () => ChartArchive.Write(name, [SampleChart.File("Chart.yaml")], 0));

    [Theory]
    [InlineData("", "empty")]
    [InlineData("/etc/passwd", "absolute")]
    [InlineData("C:/x", "absolute")]
    [InlineData("../x", "'..'")]
    [InlineData("templates/../../x", "'..'")]
    [InlineData("templates//x", "empty part")]
    [InlineData("./x", "'.'")]
    [InlineData("templates/", "empty part")]
    [InlineData(@"templates\x", @"'\'")]
    [InlineData("a\nb", "control character")]
    public void Bad_names_of_files_are_refused(string path, string reason)
    {
        var e = Assert.Throws<ArgumentException>("files", () => SampleChart.Archive("Chart.yaml", path));

        Assert.Contains(reason, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_surrogate_pair_in_a_name_is_refused() =>
        Assert.Throws<ArgumentException>("files", () => SampleChart.Archive("Chart.yaml", "a\ud800b"));

    [Fact]
    public void A_name_given_twice_or_used_as_a_folder_is_refused()
    {
        Assert.Throws<ArgumentException>("files", () => SampleChart.Archive("Chart.yaml", "a", "Chart.yaml"));
        Assert.Throws<ArgumentException>("files", () => SampleChart.Archive("Chart.yaml", "a/b", "a/b/c"));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(ArchiveTime.Last + 1)]
    public void Times_that_ustar_cannot_hold_are_refused(long seconds) =>
        Assert.Throws<ArgumentOutOfRangeException>("mtime", () => ChartArchive.Write("sample", [], seconds));

    [Fact]
    public void A_file_larger_than_Helm_loads_is_refused()
    {
        var allowed = new ChartFile("files/large", new byte[ChartArchiveLimits.FileSize]);
        Assert.NotEmpty(ChartArchive.Write("sample", [allowed], 0));

        var larger = new ChartFile("files/large", new byte[ChartArchiveLimits.FileSize + 1]);
        Assert.Throws<ArgumentException>("files", () => ChartArchive.Write("sample", [larger], 0));
        var many = Enumerable.Range(0, 21).Select(i => allowed with { Path = $"files/{i}" });
        Assert.Throws<ArgumentException>("files", () => ChartArchive.Write("sample", many, 0));
    }

    private static Dictionary<string, byte[]> ReadByFramework(byte[] archive, long mtime)
    {
        using var gzip = new GZipStream(new MemoryStream(archive), CompressionMode.Decompress);
        using var tar = new TarReader(gzip);
        var files = new Dictionary<string, byte[]>();
        while (tar.GetNextEntry(copyData: true) is { } entry)
        {
            Assert.Equal(TarEntryType.RegularFile, entry.EntryType);
            Assert.Equal((UnixFileMode)0x1A4, entry.Mode);
            Assert.Equal((0, 0), (entry.Uid, entry.Gid));
            Assert.Equal(mtime, entry.ModificationTime.ToUnixTimeSeconds());
            using var content = new MemoryStream();
            entry.DataStream?.CopyTo(content);
            files.Add(entry.Name, content.ToArray());
        }

        return files;
    }
}
