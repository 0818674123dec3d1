namespace ChartGen.Nfs;

/// <summary>Paths of exports as the kernel reads them, links aside.</summary>
internal static class ExportsPath
{
    private const int MostCharacters = 4096;

    /// <summary>The path without empty parts, . and ..; a relative one as it is.</summary>
    public static string Normalized(string path)
    {
        if (!path.StartsWith('/'))
        {
            return path;
        }

        var parts = new List<string>();
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "..")
            {
                parts.RemoveRange(Math.Max(0, parts.Count - 1), Math.Min(1, parts.Count));
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return "/" + string.Join('/', parts);
    }

    /// <summary>The folders in which a normalized path lies, the nearest first, without the root folder.</summary>
    public static IEnumerable<string> Above(string path)
    {
        // The kernel takes no longer one (PATH_MAX), and there may be a folder for every second character.
        for (var slash = path.Length > MostCharacters ? -1 : path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            yield return path[..slash];
        }
    }
}
