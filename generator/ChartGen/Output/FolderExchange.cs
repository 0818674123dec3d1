namespace ChartGen.Output;

/// <summary>Puts one folder in the place of another.</summary>
internal static class FolderExchange
{
    /// <summary>
    /// Moves <paramref name="folder"/> to <paramref name="target"/>, in one step where the system can let two folders
    /// change places; otherwise in two, and <see cref="HiddenFolder.CleanUp"/> mends what a kill between them leaves.
    /// </summary>
    /// <param name="folder">The folder to put in place.</param>
    /// <param name="target">The place.</param>
    /// <param name="aside">Where the folder that stands there may be moved to.</param>
    /// <returns>Where the folder that stood there is now; null when there was none.</returns>
    /// <exception cref="IOException">The system's reason; everything is as it was.</exception>
    public static string? Put(string folder, string target, string aside)
    {
        if (!Directory.Exists(target))
        {
            try
            {
                Directory.Move(folder, target);
                return null;
            }
            catch (IOException) when (Directory.Exists(target) && Directory.Exists(folder))
            {
                // Another thread put its set there in between: then the two change places.
            }
        }

        if (OperatingSystem.IsLinux() && NativeCalls.TryExchange(folder, target))
        {
            return folder;
        }

        Directory.Move(target, aside);
        try
        {
            Directory.Move(folder, target);
            return aside;
        }
        catch
        {
            Directory.Move(aside, target);
            throw;
        }
    }
}
