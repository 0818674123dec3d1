using ChartGen.Cli.Input;
using ChartGen.Linting;
using ChartGen.Linting.Places;

namespace ChartGen.Cli.Linting;

/// <summary>Gives the lines of what was linted, also of files that lie in an archive.</summary>
internal sealed class LintLines(IReadOnlyList<IReadOnlyList<LintFile>> groups)
{
    private readonly Lazy<(string Prefix, ChartTexts Texts)[]> charts = new(() =>
        [.. groups.SelectMany(g => g).OfType<LintChart>().Select(c => (c.Name + "/", new ChartTexts(c.Name, c.Files)))]);

    private readonly Lazy<Dictionary<string, string[]>> files = new(() => groups.SelectMany(g => g)
        .Where(f => f is not LintChart)
        .GroupBy(f => f.Name, StringComparer.Ordinal)
        .ToDictionary(f => f.Key, f => f.First().Text.Split('\n'), StringComparer.Ordinal));

    /// <summary>A line of a file, from 1; null when there is none.</summary>
    public string? Line(string file, int line)
    {
        if (files.Value.TryGetValue(file, out var known))
        {
            return line <= known.Length ? known[line - 1].TrimEnd('\r') : null;
        }

        foreach (var (prefix, texts) in charts.Value.Where(c => file.StartsWith(c.Prefix, StringComparison.Ordinal)))
        {
            if (texts.PathOf(file) is { } path)
            {
                return texts.Line(path, line).TrimEnd('\r');
            }
        }

        return FindingOutput.SourceLine(file, line);
    }
}
