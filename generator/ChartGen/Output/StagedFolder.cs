namespace ChartGen.Output;

/// <summary>The new set of one deployment in its hidden folder, on the way to its place.</summary>
internal sealed class StagedFolder(string root, string name, bool force)
{
    private const UnixFileMode ReadByAll =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    private const UnixFileMode ExecuteByAll =
        ReadByAll | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private readonly string hidden = HiddenFolder.NewFor(Path.GetFullPath(root), name);
    private readonly string target = Path.Combine(Path.GetFullPath(root), name);
    private bool inPlace;

    /// <summary>The name of the deployment's folder.</summary>
    public string Name => name;

    /// <summary>The path of the deployment's folder for messages.</summary>
    public string Shown { get; } = Path.Combine(root, name);

    /// <summary>Throws unless every artifact can be a file of a folder without folders in it.</summary>
    public static void CheckArtifacts(IReadOnlyList<Artifact> artifacts)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal) { Checksums.FileName };
        foreach (var path in artifacts.Select(a => a.Path))
        {
            if (path is "" or "." or ".." || path.Any(c => c is '/' or '\\' || char.IsControl(c)) || !paths.Add(path))
            {
                throw new ArgumentException($"'{path}' is no plain file name, or there twice", nameof(artifacts));
            }
        }
    }

    /// <summary>Writes the set, of which SHA256SUMS is the last; when something is in the way, nothing stays.</summary>
    public IReadOnlyList<OutputRefusal> Write(IReadOnlyList<Artifact> whole, CancellationToken cancellation)
    {
        var path = Shown;
        var complete = false;
        try
        {
            if (ReplaceRules.ProblemOfPlace(target) is { } problem)
            {
                return [new OutputRefusal(Shown, problem)];
            }

            var exists = Directory.Exists(target);
            if (exists && ReplaceRules.Check(target, Shown, force) is { Count: > 0 } refusals)
            {
                return refusals;
            }

            Directory.CreateDirectory(hidden);
            foreach (var artifact in whole)
            {
                cancellation.ThrowIfCancellationRequested();
                path = Path.Combine(Shown, artifact.Path);
                WriteFile(artifact);
            }

            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(hidden, exists ? File.GetUnixFileMode(target) : ExecuteByAll);
            }

            complete = true;
            return [];
        }
        catch (Exception e) when (SystemReason.IsReason(e))
        {
            return [new OutputRefusal(path, SystemReason.Of(e))];
        }
        finally
        {
            if (!complete)
            {
                Discard();
            }
        }
    }

    /// <summary>Puts the set in its place; returns why it did not.</summary>
    public IReadOnlyList<OutputRefusal> Publish()
    {
        try
        {
            var old = FolderExchange.Put(hidden, target, HiddenFolder.OldFor(Path.GetFullPath(root), name));
            inPlace = true;
            if (old is null)
            {
                return [];
            }

            // Someone may have saved a file there since the first look.
            if (ReplaceRules.Check(old, Shown, force) is { Count: > 0 } refusals)
            {
                inPlace = false;
                Discard(FolderExchange.Put(old, target, hidden));
                return refusals;
            }

            HiddenFolder.Remove(old);
            return [];
        }
        catch (Exception e) when (SystemReason.IsReason(e))
        {
            return [new OutputRefusal(Shown, SystemReason.Of(e))];
        }
    }

    /// <summary>Removes the set unless it is in its place.</summary>
    public void Discard()
    {
        if (!inPlace)
        {
            Discard(hidden);
        }
    }

    private static void Discard(string? folder)
    {
        if (folder is not null && Directory.Exists(folder))
        {
            HiddenFolder.Remove(folder);
        }
    }

    // Set after the file is made, since the umask takes bits off the mode that it is made with.
    private void WriteFile(Artifact artifact)
    {
        var path = Path.Combine(hidden, artifact.Path);
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(file, artifact.Content, 0);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, artifact.Executable ? ExecuteByAll : ReadByAll);
        }

        if (!OperatingSystem.IsLinux())
        {
            RandomAccess.FlushToDisk(file);
        }
    }
}
