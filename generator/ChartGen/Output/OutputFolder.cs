namespace ChartGen.Output;

/// <summary>
/// The folder of one deployment on disk, flat, with a SHA256SUMS. It is replaced as one: a kill at any moment leaves the
/// old set or the new one.
/// </summary>
public static class OutputFolder
{
    /// <summary>Writes one folder; the same as an <see cref="OutputSession"/> with a single one.</summary>
    /// <param name="root">The folder that it lies in; made when it is not there.</param>
    /// <param name="name">Its name.</param>
    /// <param name="artifacts">Its files; SHA256SUMS is added to them.</param>
    /// <param name="force">Whether files of an earlier build that were changed by hand may be replaced.</param>
    /// <param name="cancellation">Stops between two files.</param>
    /// <exception cref="ArgumentException">An artifact's path is no plain file name, or given twice.</exception>
    /// <exception cref="OperationCanceledException">It was stopped; nothing was changed.</exception>
    public static OutputResult Replace(
        string root,
        string name,
        IReadOnlyList<Artifact> artifacts,
        bool force = false,
        CancellationToken cancellation = default)
    {
        using var session = new OutputSession(root);
        var refusals = session.Stage(name, artifacts, force, cancellation);
        return refusals.Count > 0 ? new OutputResult(name, refusals) : session.Publish()[0];
    }

    /// <summary>Says how a folder differs from what <see cref="Replace"/> would write, and writes nothing.</summary>
    /// <param name="root">The folder that it lies in.</param>
    /// <param name="name">Its name.</param>
    /// <param name="artifacts">Its files; SHA256SUMS is added to them.</param>
    /// <exception cref="ArgumentException">An artifact's path is no plain file name, or given twice.</exception>
    public static OutputComparison Compare(string root, string name, IReadOnlyList<Artifact> artifacts)
    {
        StagedFolder.CheckArtifacts(artifacts);
        return CompareWhole(root, name, [.. artifacts, Checksums.Of(artifacts)]);
    }

    /// <summary>The same for a set that has its SHA256SUMS already.</summary>
    internal static OutputComparison CompareWhole(string root, string name, IReadOnlyList<Artifact> whole)
    {
        var folder = Path.Combine(root, name);
        if (ReplaceRules.ProblemOfName(name) is { } badName)
        {
            return new OutputComparison([], new OutputRefusal(folder, badName));
        }

        foreach (var place in new[] { root, folder })
        {
            if (ReplaceRules.ProblemOfKind(place) is { } problem)
            {
                return new OutputComparison([], new OutputRefusal(place, problem));
            }
        }

        try
        {
            return new OutputComparison([.. Differences(folder, whole).OrderBy(d => d.Path, StringComparer.Ordinal)], null);
        }
        catch (Exception e) when (SystemReason.IsReason(e))
        {
            return new OutputComparison([], new OutputRefusal(folder, SystemReason.Of(e)));
        }
    }

    private static IEnumerable<OutputDifference> Differences(string folder, IReadOnlyList<Artifact> whole)
    {
        var expected = whole.ToDictionary(a => a.Path, StringComparer.Ordinal);
        var entries = Directory.Exists(folder) ? new DirectoryInfo(folder).GetFileSystemInfos() : [];
        foreach (var entry in entries)
        {
            var path = Path.Combine(folder, entry.Name);
            if (!expected.Remove(entry.Name, out var artifact))
            {
                yield return new OutputDifference(path, OutputDifferenceKind.Extra);
            }
            else if (!IsSame(entry, artifact))
            {
                yield return new OutputDifference(path, OutputDifferenceKind.Stale);
            }
        }

        foreach (var missing in expected.Keys)
        {
            yield return new OutputDifference(Path.Combine(folder, missing), OutputDifferenceKind.Missing);
        }
    }

    private static bool IsSame(FileSystemInfo entry, Artifact artifact) =>
        entry is FileInfo { LinkTarget: null } file
        && file.Length == artifact.Content.Length
        && (OperatingSystem.IsWindows() || file.UnixFileMode.HasFlag(UnixFileMode.UserExecute) == artifact.Executable)
        && File.ReadAllBytes(file.FullName).AsSpan().SequenceEqual(artifact.Content);
}
