namespace ChartGen.Findings.Fixes;

/// <summary>Finds the name that is written with the same letters.</summary>
internal static class SameLetters
{
    /// <summary>The first known name that differs only in case, hyphens or underscores; null when there is none.</summary>
    /// <param name="name">The name as it is written.</param>
    /// <param name="known">The names, some with an equals sign at the end for those that take a value.</param>
    public static string? Find(string name, IEnumerable<string> known) => All(name, known).FirstOrDefault();

    /// <summary>The only such name, which is certainly meant; null when there is none, or more than one.</summary>
    /// <param name="name">The name as it is written.</param>
    /// <param name="known">The names, some with an equals sign at the end for those that take a value.</param>
    public static string? Only(string name, IEnumerable<string> known) => All(name, known).Distinct().Take(2).ToArray() is [var only] ? only : null;

    private static IEnumerable<string> All(string name, IEnumerable<string> known)
    {
        var wanted = Normalize(name);
        return wanted.Length == 0 ? [] : known.Where(candidate => Normalize(candidate.TrimEnd('=')) == wanted);
    }

    private static string Normalize(string name) =>
        string.Concat(name.Trim().ToLowerInvariant().Where(c => c is not ('_' or '-')));
}
