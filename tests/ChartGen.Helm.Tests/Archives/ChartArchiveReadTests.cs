using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using ChartGen.Helm.Archives;
using CsCheck;
using Xunit;

namespace ChartGen.Helm.Tests.Archives;

public class ChartArchiveReadTests
{
    [Theory]
    [InlineData(TarEntryFormat.V7)]
    [InlineData(TarEntryFormat.Ustar)]
    [InlineData(TarEntryFormat.Pax)]
    [InlineData(TarEntryFormat.Gnu)]
    public void Every_tar_format_is_read(TarEntryFormat format)
    {
        var depth = format switch { TarEntryFormat.V7 => 0, TarEntryFormat.Ustar => 10, _ => 30 };
        var longName = string.Concat(Enumerable.Repeat("long-folder/", depth)) + "file";
        var archive = Made(format, tar =>
        {
            tar.WriteEntry(Entry(format, TarEntryType.Directory, "c/"));
            tar.WriteEntry(Entry(format, TarEntryType.RegularFile, "c/Chart.yaml", "name: c\n"));
            tar.WriteEntry(Entry(format, TarEntryType.RegularFile, "c/" + longName, "x"));
        });

        var content = SampleChart.Read(archive);

        Assert.Equal("c", content.ChartName);
        Assert.Equal(["Chart.yaml", longName], content.Files.Select(f => f.Path));
        Assert.Equal("name: c\n", Encoding.UTF8.GetString(content.Files[0].Content.Span));
    }

    [Theory]
    [InlineData("/etc/passwd", "absolute")]
    [InlineData("C:/x", "absolute")]
    [InlineData("c/C:/x", "absolute")]
    [InlineData("../x", "no clean path")]
    [InlineData("c/../../x", "no clean path")]
    [InlineData("./c/x", "no clean path")]
    [InlineData(@"c\x", "no clean path")]
    [InlineData("c/a\nb", @"'c/a\u000ab' is no clean path")]
    [InlineData("d/x", "beside the chart's folder 'c'")]
    [InlineData("c", "in no folder")]
    [InlineData("c/Chart.yaml", "twice")]
    public void Names_that_reach_elsewhere_are_refused(string name, string reason) => Refused(reason, Made(TarEntryFormat.Pax, tar =>
    {
        tar.WriteEntry(Entry(TarEntryFormat.Pax, TarEntryType.RegularFile, "c/Chart.yaml", "name: c\n"));
        tar.WriteEntry(Entry(TarEntryFormat.Pax, TarEntryType.RegularFile, name, "x"));
    }));

    [Theory]
    [InlineData(TarEntryType.SymbolicLink, "is a link")]
    [InlineData(TarEntryType.HardLink, "is a link")]
    [InlineData(TarEntryType.CharacterDevice, "of type '3'")]
    [InlineData(TarEntryType.Fifo, "of type '6'")]
    public void Links_and_devices_are_refused(TarEntryType type, string reason) => Refused(reason, Made(TarEntryFormat.Ustar, tar =>
    {
        var entry = new UstarTarEntry(type, "c/x");
        if (type is TarEntryType.SymbolicLink or TarEntryType.HardLink)
        {
            entry.LinkName = "/etc/passwd";
        }

        tar.WriteEntry(entry);
    }));

    [Fact]
    public void A_file_beyond_the_limit_is_refused_before_it_is_read()
    {
        var header = HeaderOf(5 * 1024 * 1024 + 1);

        Refused("'c/x' has 5242881 bytes; allowed are 5242880", Zipped(header));
    }

    [Fact]
    public void A_size_that_is_a_lie_is_refused() => Refused("cut off", Zipped(HeaderOf(4_000_000)));

    [Fact]
    public void A_bomb_of_zeros_after_the_end_is_refused()
    {
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Fastest, leaveOpen: true))
        {
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 102; i++)
            {
                gzip.Write(zeros);
            }
        }

        Refused("after the end marker", output.ToArray());
    }

    [Fact]
    public void An_archive_without_files_is_refused() => Refused("holds no files", Zipped(new byte[1024]));

    [Fact]
    public void What_is_no_gzip_file_is_refused()
    {
        Refused("no gzip file", "apiVersion: v2\n"u8.ToArray());
        Refused("no gzip file", []);
        Refused("no tar archive", Zipped("this is a text that is longer than nothing"u8.ToArray().Concat(new byte[512]).Take(512).ToArray()));
    }

    [Fact]
    public void A_cut_at_any_place_is_refused()
    {
        var archive = SampleChart.Archive("Chart.yaml", "values.yaml", "templates/é.yaml");

        for (var length = 0; length < archive.Length; length++)
        {
            Assert.Throws<ChartArchiveException>(() => SampleChart.Read(archive[..length]));
        }
    }

    [Fact]
    public void Damage_anywhere_ends_in_a_message_or_does_not_matter()
    {
        var archive = SampleChart.Archive("Chart.yaml", "values.yaml", "templates/é.yaml");
        var expected = SampleChart.Read(archive).Files.ToDictionary(f => f.Path, f => f.Content.ToArray());
        Gen.Select(Gen.Int[0, archive.Length - 1], Gen.Byte).Sample(
            (position, value) =>
            {
                var damaged = (byte[])archive.Clone();
                damaged[position] = value;
                try
                {
                    Assert.Equal(expected, SampleChart.Read(damaged).Files.ToDictionary(f => f.Path, f => f.Content.ToArray()));
                }
                catch (ChartArchiveException e)
                {
                    Assert.NotEmpty(e.Message);
                }
            },
            iter: 2000,
            threads: 1);
    }

    [Fact]
    public void Damage_inside_the_tar_ends_in_a_message_or_in_clean_names()
    {
        var archive = SampleChart.Archive("Chart.yaml", "templates/é.yaml", string.Concat(Enumerable.Repeat("folder/", 40)) + "x");
        using var gzip = new GZipStream(new MemoryStream(archive), CompressionMode.Decompress);
        using var buffer = new MemoryStream();
        gzip.CopyTo(buffer);
        var tar = buffer.ToArray();
        Gen.Select(Gen.Int[0, tar.Length - 1], Gen.Byte, Gen.Int[1, 40]).Sample(
            (position, value, count) =>
            {
                var damaged = (byte[])tar.Clone();
                damaged.AsSpan(position, Math.Min(count, damaged.Length - position)).Fill(value);
                try
                {
                    var content = SampleChart.Read(Zipped(damaged));
                    Assert.All(content.Files, f => Assert.DoesNotContain("..", f.Path.Split('/')));
                }
                catch (ChartArchiveException e)
                {
                    Assert.NotEmpty(e.Message);
                }
            },
            iter: 2000,
            threads: 1);
    }

    private static void Refused(string reason, byte[] archive)
    {
        var e = Assert.Throws<ChartArchiveException>(() => SampleChart.Read(archive));

        Assert.Contains(reason, e.Message, StringComparison.Ordinal);
    }

    private static byte[] HeaderOf(int size)
    {
        using var tar = new MemoryStream();
        using (var writer = new TarWriter(tar, TarEntryFormat.Ustar, leaveOpen: true))
        {
            writer.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, "c/x") { DataStream = new MemoryStream(new byte[size]) });
        }

        return tar.ToArray()[..512];
    }

    private static byte[] Made(TarEntryFormat format, Action<TarWriter> write)
    {
        using var tar = new MemoryStream();
        using (var writer = new TarWriter(tar, format, leaveOpen: true))
        {
            write(writer);
        }

        return Zipped(tar.ToArray());
    }

    private static byte[] Zipped(byte[] tar)
    {
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(tar);
        }

        return output.ToArray();
    }

    private static TarEntry Entry(TarEntryFormat format, TarEntryType type, string name, string? text = null)
    {
        type = format == TarEntryFormat.V7 && type == TarEntryType.RegularFile ? TarEntryType.V7RegularFile : type;
        TarEntry entry = format switch
        {
            TarEntryFormat.V7 => new V7TarEntry(type, name),
            TarEntryFormat.Ustar => new UstarTarEntry(type, name),
            TarEntryFormat.Gnu => new GnuTarEntry(type, name),
            _ => new PaxTarEntry(type, name),
        };
        if (text is not null)
        {
            entry.DataStream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        }

        return entry;
    }
}
