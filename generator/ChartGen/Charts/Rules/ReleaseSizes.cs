using System.Globalization;
using System.IO.Compression;
using System.Text;
using ChartGen.Helm.Archives;
using ChartGen.Helm.Rendering;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>
/// How much of a release's Secret a chart takes. Helm writes the chart's files and what it rendered as JSON, the files in
/// base64, and that gzipped and in base64 again (helm, pkg/storage/driver, encodeRelease). A Secret holds 1 MiB
/// (Kubernetes, core/v1 MaxSecretSize).
/// </summary>
internal static class ReleaseSizes
{
    /// <summary>What a Secret holds, in bytes.</summary>
    public const long Most = 1024 * 1024;

    /// <summary>From where on it is told, in bytes.</summary>
    public const long Near = Most * 3 / 4;

    // What has fewer bytes than this cannot come near, however badly it can be compressed.
    private const long Harmless = Near / 2;

    /// <summary>The bytes of the release, about; 0 when they are few.</summary>
    public static long Of(ChartSubject chart)
    {
        ChartFile[] stored = [.. Stored(chart)];
        var rendered = chart.Rendered?.Manifests.Concat(chart.Rendered.Hooks).ToArray() ?? [];
        if (stored.Sum(f => (long)f.Content.Length) + rendered.Sum(m => (long)m.Text.Length) < Harmless)
        {
            return 0;
        }

        // Helm takes the best compression; what is small with the fastest is so with that.
        var fast = Compressed(stored, rendered, CompressionLevel.Fastest);
        return fast < Near / 2 ? fast : Compressed(stored, rendered, CompressionLevel.SmallestSize);
    }

    private static long Compressed(ChartFile[] stored, Manifest[] rendered, CompressionLevel level)
    {
        using var counted = new MemoryStream();
        using (var gzip = new GZipStream(counted, level, leaveOpen: true))
        {
            foreach (var file in stored)
            {
                gzip.Write(Encoding.ASCII.GetBytes(Convert.ToBase64String(file.Content.Span)));
            }

            foreach (var manifest in rendered)
            {
                gzip.Write(Encoding.UTF8.GetBytes(manifest.Text));
            }
        }

        return (counted.Length + 2) / 3 * 4;
    }

    /// <summary>The path of the file that takes most, as it lies there or as it is rendered.</summary>
    public static string Largest(ChartSubject chart) => Stored(chart).Select(f => (f.Path, f.Content.Length))
        .Concat((chart.Rendered?.Templates ?? []).Select(t => (Path: chart.Texts.PathOfTemplate(t.Name), t.Text.Length)))
        .MaxBy(f => f.Length).Path;

    /// <summary>What is told.</summary>
    public static string Words(long size) => string.Create(
        CultureInfo.InvariantCulture,
        $"a release of the chart takes about {size / 10240 * 10} KiB (its files and manifests, gzipped, in base64), and a Secret of Kubernetes, in which Helm keeps it, holds {Most / 1024}; allowed is less: name files that no template needs in .helmignore");

    // Subcharts are not stored, only what they rendered.
    private static IEnumerable<ChartFile> Stored(ChartSubject chart) => chart.File.Files.Where(f => !f.Path.StartsWith("charts/", StringComparison.Ordinal));
}
