namespace ChartGen.Helm.Charts;

/// <summary>A chart's .helmignore.</summary>
internal sealed class IgnoreRules
{
    private readonly List<(string Pattern, bool Negated, bool FoldersOnly)> rules = [];

    /// <summary>Reads the rules; those that Helm always has come last.</summary>
    /// <exception cref="HelmException">A pattern cannot be read.</exception>
    public IgnoreRules(string text)
    {
        foreach (var line in text.TrimStart('\uFEFF').Split('\n'))
        {
            Add(line.Trim());
        }

        Add("templates/.?*");
    }

    /// <summary>Whether a path below the chart's folder is left out. A negated rule leaves out all that it does not match.</summary>
    public bool Ignores(string path, bool isFolder)
    {
        foreach (var (pattern, negated, foldersOnly) in rules)
        {
            var applies = (isFolder || !foldersOnly) && Matches(pattern, path);
            if (applies != negated)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Matches(string pattern, string path)
    {
        if (pattern.StartsWith('/'))
        {
            return PathPattern.IsMatch(pattern.AsSpan(1), path);
        }

        var slash = pattern.Contains('/', StringComparison.Ordinal);
        return PathPattern.IsMatch(pattern, slash ? path : path.AsSpan(path.LastIndexOf('/') + 1));
    }

    private void Add(string rule)
    {
        if (rule.Length == 0 || rule[0] == '#')
        {
            return;
        }

        if (rule.Contains("**", StringComparison.Ordinal))
        {
            throw new HelmException("double-star (**) syntax is not supported");
        }

        PathPattern.Check(rule);
        var negated = rule[0] == '!';
        rule = negated ? rule[1..] : rule;
        var foldersOnly = rule.EndsWith('/');
        rules.Add((foldersOnly ? rule[..^1] : rule, negated, foldersOnly));
    }
}
