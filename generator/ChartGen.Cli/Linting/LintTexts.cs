using ChartGen.Cli.Input;
using ChartGen.Findings.Fixes;
using ChartGen.Linting;
using ChartGen.Linting.Places;

namespace ChartGen.Cli.Linting;

/// <summary>The texts of what was linted, also of files that lie in an archive.</summary>
internal static class LintTexts
{
    /// <summary>The texts by the names that findings have for their files.</summary>
    public static SourceTexts Of(IReadOnlyList<IReadOnlyList<LintFile>> groups)
    {
        var charts = new Lazy<ChartTexts[]>(() => [.. groups.SelectMany(g => g).OfType<LintChart>().Select(c => new ChartTexts(c.Name, c.Files))]);
        var files = groups.SelectMany(g => g).Where(f => f is not LintChart)
            .DistinctBy(f => f.Name)
            .ToDictionary(f => f.Name, f => f.Text, StringComparer.Ordinal);
        return new SourceTexts(file => files.GetValueOrDefault(file)
            ?? charts.Value.Select(c => c.PathOf(file) is { } path ? c.Text(path) : null).FirstOrDefault(t => t is not null)
            ?? FindingOutput.OnDisk(file));
    }
}
