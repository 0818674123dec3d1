using ChartGen.Deployments.Reading;

namespace ChartGen.Charts.Rules;

/// <summary>Finds the path of values that a misspelt one most likely means.</summary>
internal static class NearPath
{
    // Of shorter keys each is near to every other.
    private const int ShortestKey = 3;

    /// <summary>The candidate that differs a little in its last key, or only in dots and in upper and lower case; null when there is none.</summary>
    public static string? To(string path, IEnumerable<string> candidates)
    {
        var (parent, last) = Split(path);
        string[] all = [.. candidates.Where(c => c != path).Distinct()];
        var sisters = all.Select(Split).Where(c => c.Parent == parent && c.Last.Length >= ShortestKey).Select(c => c.Last);
        return last.Length >= ShortestKey && Nearest.To(last, sisters) is { } near
            ? parent + near
            : Array.Find(all, c => Plain(c) == Plain(path));
    }

    private static (string Parent, string Last) Split(string path)
    {
        var dot = path.LastIndexOf('.') + 1;
        return (path[..dot], path[dot..]);
    }

    private static string Plain(string path) => path.Replace(".", "", StringComparison.Ordinal).ToUpperInvariant();
}
