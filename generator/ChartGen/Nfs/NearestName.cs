namespace ChartGen.Nfs;

/// <summary>Finds the option that a misspelt one most likely means.</summary>
internal static class NearestName
{
    /// <summary>
    /// The known name that differs only in case, in hyphens or underscores, or in the spelling of a leading "no";
    /// null when there is none.
    /// </summary>
    public static string? Find(string name, IEnumerable<string> known)
    {
        var wanted = Normalize(name);
        return wanted.Length == 0 ? null : known.FirstOrDefault(candidate => Normalize(candidate.TrimEnd('=')) == wanted);
    }

    private static string Normalize(string name) =>
        string.Concat(name.Trim().ToLowerInvariant().Where(c => c is not ('_' or '-')));
}
