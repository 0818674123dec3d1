namespace ChartGen.Helm.Charts;

/// <summary>Patterns for paths of a chart, such as those of <c>--show-only</c> and .helmignore.</summary>
public static class ChartPattern
{
    /// <summary>Whether the pattern matches all of the path: <c>*</c>, <c>?</c> and <c>[a-z]</c> stop at a slash.</summary>
    /// <param name="pattern">The pattern; one that cannot be read matches nothing.</param>
    /// <param name="path">The path.</param>
    public static bool IsMatch(string pattern, string path)
    {
        try
        {
            return PathPattern.IsMatch(pattern, path);
        }
        catch (HelmException)
        {
            return false;
        }
    }
}
