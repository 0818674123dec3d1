namespace ChartGen.Output;

/// <summary>
/// Writes the folders of one call as a whole: first every set is staged in a hidden folder beside its own, then all are
/// brought to the disk, then each takes its place in one step. Until <see cref="Publish"/> nothing can be seen.
/// </summary>
public sealed class OutputSession : IDisposable
{
    // So many that to load the system's library for checksums takes less time than it saves.
    private const int Many = 16;

    private readonly string root;
    private readonly bool many;
    private readonly Lock gate = new();
    private readonly List<StagedFolder> staged = [];
    private readonly List<string> unchanged = [];
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private RootLock? rootLock;
    private OutputRefusal? rootRefusal;
    private bool madeRoot;

    /// <summary>Names the root; it is not touched before the first folder is staged.</summary>
    /// <param name="root">The folder that the deployments' folders lie in; made when it is not there.</param>
    /// <param name="expected">How many folders are going to be staged, about.</param>
    public OutputSession(string root, int expected = 1) => (this.root, many) = (root, expected >= Many);

    /// <summary>
    /// Checks that a deployment's folder may be replaced, and writes the new set into a hidden folder. May be called by
    /// several threads at once. The first call waits until no other session, of this process or another, writes into the root, and clears away what
    /// killed runs left in it. A folder that holds the very set already is left alone.
    /// </summary>
    /// <param name="name">The folder's name below the root; each only once in a session.</param>
    /// <param name="artifacts">The files; SHA256SUMS is added to them.</param>
    /// <param name="force">Whether files of an earlier build that were changed by hand may be replaced.</param>
    /// <param name="cancellation">Stops between two files.</param>
    /// <returns>Why the folder is not staged; empty when it is.</returns>
    /// <exception cref="ArgumentException">An artifact's path is no plain file name, or given twice; or the name is staged already.</exception>
    /// <exception cref="OperationCanceledException">It was stopped; its hidden folder is removed.</exception>
    public IReadOnlyList<OutputRefusal> Stage(
        string name,
        IReadOnlyList<Artifact> artifacts,
        bool force = false,
        CancellationToken cancellation = default)
    {
        StagedFolder.CheckArtifacts(artifacts);
        if (ReplaceRules.ProblemOfName(name) is { } problem)
        {
            return [new OutputRefusal(Path.Combine(root, name), problem)];
        }

        lock (gate)
        {
            if (!names.Add(name))
            {
                throw new ArgumentException($"'{name}' is staged already", nameof(name));
            }

            if (rootLock is null && (rootRefusal ??= OpenRoot()) is { } refusal)
            {
                return [refusal];
            }
        }

        Artifact[] whole = [.. artifacts, Checksums.Of(artifacts, many)];
        if (OutputFolder.CompareWhole(root, name, whole).IsCurrent)
        {
            lock (gate)
            {
                unchanged.Add(name);
            }

            return [];
        }

        var folder = new StagedFolder(root, name, force);
        var refusals = folder.Write(whole, cancellation);
        if (refusals.Count == 0)
        {
            lock (gate)
            {
                staged.Add(folder);
            }
        }

        return refusals;
    }

    /// <summary>Puts every staged set in its place, and removes those that stood there.</summary>
    /// <returns>What became of each, ordered by name.</returns>
    public IReadOnlyList<OutputResult> Publish()
    {
        lock (gate)
        {
            var results = Sync() is { } reason
                ? staged.Select(f => new OutputResult(f.Name, [new OutputRefusal(f.Shown, reason)]))
                : staged.Select(f => new OutputResult(f.Name, f.Publish()));
            return
            [
                .. results.Concat(unchanged.Select(n => new OutputResult(n, [], Unchanged: true)))
                    .OrderBy(r => r.Name, StringComparer.Ordinal),
            ];
        }
    }

    /// <summary>Removes every set that was staged and not published, and lets other processes write into the root.</summary>
    public void Dispose()
    {
        foreach (var folder in staged)
        {
            folder.Discard();
        }

        staged.Clear();
        if (madeRoot && Directory.Exists(root) && !Directory.EnumerateFileSystemEntries(root).Any())
        {
            HiddenFolder.Remove(root);
        }

        rootLock?.Dispose();
        rootLock = null;
    }

    private string? Sync()
    {
        try
        {
            if (staged.Count > 0)
            {
                rootLock?.Sync();
            }

            return null;
        }
        catch (IOException e)
        {
            return SystemReason.Of(e);
        }
    }

    private OutputRefusal? OpenRoot()
    {
        try
        {
            var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
            if (ReplaceRules.ProblemOfPlace(full) is { } problem)
            {
                return new OutputRefusal(root, problem);
            }

            madeRoot = !Directory.Exists(full);
            if (madeRoot)
            {
                Directory.CreateDirectory(full);
            }

            rootLock = RootLock.Take(full);
            return null;
        }
        catch (Exception e) when (SystemReason.IsReason(e))
        {
            return new OutputRefusal(root, SystemReason.Of(e));
        }
    }
}
