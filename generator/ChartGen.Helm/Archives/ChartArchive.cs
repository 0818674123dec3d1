namespace ChartGen.Helm.Archives;

/// <summary>Writes and reads chart archives: gzipped tar files with everything in one folder, as `helm package` makes them.</summary>
public static class ChartArchive
{
    /// <summary>
    /// Packs a chart, in the order of `helm package`. The result depends on nothing but the arguments, and not on the
    /// order of the files. The files are written as given: nothing is read from Chart.yaml or .helmignore.
    /// </summary>
    /// <param name="chartName">The chart's name, which is also that of the folder in the archive.</param>
    /// <param name="files">The files below that folder; each path once.</param>
    /// <param name="mtime">
    /// The modification time of every file, in seconds since 1970-01-01T00:00:00Z: 0 to <see cref="ArchiveTime.Last"/>.
    /// </param>
    /// <param name="packedTemplates">
    /// What <see cref="PackTemplates"/> made of the same templates before: they are then not compressed anew. Anything else
    /// is left alone.
    /// </param>
    /// <returns>The bytes of the .tgz file.</returns>
    /// <exception cref="ArgumentException">
    /// A name is not usable (absolute, <c>..</c>, backslash, control character, duplicate), the time is out of range, or
    /// the chart is larger than Helm loads (<see cref="ChartArchiveLimits"/>).
    /// </exception>
    /// <exception cref="InvalidOperationException">What was packed, read again, is not the very files: a fault of this library.</exception>
    public static byte[] Write(string chartName, IEnumerable<ChartFile> files, long mtime, byte[]? packedTemplates = null) =>
        OfTar(chartName, files, mtime, (tar, size, templates) => GzipWriter.Compress(tar, size, templates, packedTemplates));

    /// <summary>
    /// Compresses a chart's templates as <see cref="Write"/> does, which is most of its time: for a program that packs charts
    /// with the same templates again and again.
    /// </summary>
    /// <param name="chartName">The chart's name.</param>
    /// <param name="files">The files of the chart; those that are no templates do not matter.</param>
    /// <param name="mtime">The modification time of every file.</param>
    /// <returns>A part of a deflate stream (RFC 1951).</returns>
    /// <exception cref="ArgumentException">As <see cref="Write"/>.</exception>
    public static byte[] PackTemplates(string chartName, IEnumerable<ChartFile> files, long mtime) =>
        OfTar(chartName, files, mtime, (tar, size, templates) =>
        {
            var (from, count) = templates.GetOffsetAndLength(size);
            return DeflateSegment.Compress(tar, from, count, last: false);
        });

    /// <summary>The files of a chart in the order of `helm package`, which is that of the archive.</summary>
    /// <param name="files">The files below the chart's folder.</param>
    public static IReadOnlyList<ChartFile> InOrder(IEnumerable<ChartFile> files) => Sorted(files);

    /// <summary>
    /// Reads a chart archive of whatever origin, into memory. Nothing is written to disk; names are checked all the
    /// same, so that a caller may unpack what is returned.
    /// </summary>
    /// <param name="stream">The bytes of the .tgz file; read to the end, and left open.</param>
    /// <exception cref="ChartArchiveException">
    /// The archive is truncated or damaged, reaches out of its folder, holds links, devices or two files of one name, or
    /// is larger than <see cref="ChartArchiveLimits"/>.
    /// </exception>
    /// <exception cref="IOException">The stream itself cannot be read.</exception>
    public static ChartArchiveContent Read(Stream stream) => ChartArchiveReader.Read(stream);

    private static byte[] OfTar(string chartName, IEnumerable<ChartFile> files, long mtime, Func<byte[], int, Range, byte[]> compress)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(mtime);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(mtime, ArchiveTime.Last);
        ChartFileNames.CheckChart(chartName);
        var all = Sorted(files);
        ChartFileNames.CheckFiles(all);
        CheckSizes(all);
        var names = Array.ConvertAll(all, f => TarName.Of($"{chartName}/{f.Path}"));
        var size = TarWriter.SizeOf(names.Zip(all, (name, file) => (name, file.Content.Length)));
        var buffer = Scratch.Of(size);
        var tar = new TarWriter(buffer, mtime);
        var templates = 0..0;
        for (var i = 0; i < all.Length; i++)
        {
            var from = tar.Position;
            tar.Add(names[i], all[i].Content.Span);
            if (PackageOrder.IsTemplate(all[i].Path))
            {
                templates = (templates.End.Value == 0 ? from : templates.Start)..tar.Position;
            }
        }

        tar.End();
        return Holds(buffer, size, chartName, all)
            ? compress(buffer, size, templates)
            : throw new InvalidOperationException($"The archive of {chartName} does not hold the files that were packed");
    }

    // Reads what was written with the parts that read other programs' archives.
    private static bool Holds(byte[] tar, int size, string chartName, ChartFile[] files)
    {
        using var stream = new MemoryStream(tar, 0, size, writable: false);
        var reader = new TarReader(stream);
        foreach (var file in files)
        {
            if (reader.Next() is not { Type: '0' } entry || entry.Name != $"{chartName}/{file.Path}" || !reader.ContentIs(entry, file.Content.Span))
            {
                return false;
            }
        }

        return reader.Next() is null;
    }

    private static ChartFile[] Sorted(IEnumerable<ChartFile> files)
    {
        ChartFile[] all = [.. files];
        Array.Sort(Array.ConvertAll(all, f => PackageOrder.KeyOf(f.Path)), all, PackageOrder.Comparer);
        return all;
    }

    private static void CheckSizes(ChartFile[] files)
    {
        foreach (var file in files)
        {
            if (file.Content.Length > ChartArchiveLimits.FileSize)
            {
                throw new ArgumentException(
                    $"'{file.Path}' has {file.Content.Length} bytes; Helm loads files of at most {ChartArchiveLimits.FileSize}",
                    nameof(files));
            }
        }

        if (files.Length > ChartArchiveLimits.Entries)
        {
            throw new ArgumentException($"There are {files.Length} files; allowed are {ChartArchiveLimits.Entries}", nameof(files));
        }

        var total = files.Sum(f => (long)f.Content.Length);
        if (total > ChartArchiveLimits.TotalSize)
        {
            throw new ArgumentException(
                $"The files have {total} bytes; Helm loads charts of at most {ChartArchiveLimits.TotalSize}", nameof(files));
        }
    }
}
