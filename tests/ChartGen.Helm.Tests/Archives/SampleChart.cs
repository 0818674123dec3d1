using System.Text;
using ChartGen.Helm.Archives;

namespace ChartGen.Helm.Tests.Archives;

internal static class SampleChart
{
    public static ChartFile File(string path, string text = "a: 1\n") => new(path, Encoding.UTF8.GetBytes(text));

    public static byte[] Archive(params string[] paths) =>
        ChartArchive.Write("sample", paths.Select(p => File(p)), ArchiveTime.Default);

    public static ChartArchiveContent Read(byte[] archive)
    {
        using var stream = new MemoryStream(archive);
        return ChartArchive.Read(stream);
    }
}
