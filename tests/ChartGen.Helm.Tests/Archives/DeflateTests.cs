using System.IO.Compression;
using ChartGen.Helm.Archives;
using CsCheck;
using ICSharpCode.SharpZipLib.Zip.Compression;
using Xunit;

namespace ChartGen.Helm.Tests.Archives;

public class DeflateTests
{
    private const int BlockSize = 16 * 1024;
    private const int TrailerSize = 8;

    // From the third chart of a size on, what was found in the one before is used again. None of it may be seen.
    [Fact]
    public void Charts_that_differ_in_a_few_bytes_have_the_bytes_of_the_deflater() =>
        Gen.Select(Gen.Int[1, 60_000], Gen.Int[1, 40], Gen.Int[0, 70], Gen.Int[0, 10_000]).Sample((size, letters, edits, seed) =>
        {
            var random = new Random(seed);
            var content = Repeating(random, size, letters);
            for (var round = 0; round < 5; round++)
            {
                var archive = ChartArchive.Write("sample", [new ChartFile("files/x", content.ToArray())], 0);
                Assert.True(archive.AsSpan(0, archive.Length - TrailerSize).EndsWith(Deflated(Unpacked(archive))), $"{size} {letters} {edits} {seed} {round}");
                Edit(random, content, random.Next(edits + 1));
            }
        });

    private static byte[] Repeating(Random random, int size, int letters)
    {
        var content = new byte[size];
        for (var i = 0; i < size; i++)
        {
            content[i] = (byte)random.Next(letters);
        }

        for (var i = 0; i < size; i += random.Next(1, 600))
        {
            var from = random.Next(i + 1);
            var length = Math.Min(random.Next(400), size - i);
            content.AsSpan(from, Math.Min(length, size - from)).CopyTo(content.AsSpan(i));
        }

        return content;
    }

    private static void Edit(Random random, byte[] content, int edits)
    {
        for (; edits > 0; edits--)
        {
            content[random.Next(content.Length)] = content[random.Next(content.Length)];
        }
    }

    private static byte[] Unpacked(byte[] archive)
    {
        using var gzip = new GZipStream(new MemoryStream(archive), CompressionMode.Decompress);
        using var tar = new MemoryStream();
        gzip.CopyTo(tar);
        return tar.ToArray();
    }

    private static byte[] Deflated(byte[] data)
    {
        var deflater = new Deflater(6, noZlibHeaderOrFooter: true);
        var output = new byte[data.Length + 1024];
        var size = 0;
        for (var done = 0; done < data.Length; done += BlockSize)
        {
            deflater.SetInput(data, done, Math.Min(BlockSize, data.Length - done));
            deflater.Flush();
            size += deflater.Deflate(output, size, output.Length - size);
        }

        deflater.Finish();
        return output[..(size + deflater.Deflate(output, size, output.Length - size))];
    }
}
