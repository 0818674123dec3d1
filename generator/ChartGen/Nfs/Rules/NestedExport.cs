using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Nfs.Rules;

/// <summary>NFSv4 clients may see the options of the outer export only, and who may mount the outer one reaches the inner one.</summary>
public sealed class NestedExport : ExportsRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG5020", Severity.Note, "An exported directory should not lie in another");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ExportsLintFile file, LintFacts facts)
    {
        var paths = file.Exports.Entries.Select(e => (Entry: e, Path: ExportsPath.Normalized(e.Path))).Where(e => e.Path.StartsWith('/')).ToArray();
        var outermost = paths.GroupBy(p => p.Path, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Entry, StringComparer.Ordinal);
        foreach (var (entry, path) in paths)
        {
            if (ExportsPath.Above(path).FirstOrDefault(outermost.ContainsKey) is { } outer)
            {
                yield return file.Find(Rule, entry.Location.Line, entry.Location.Column,
                    $"'{path}' lies in '{outer}' of line {outermost[outer].Location.Line}, whose clients reach it as well; allowed are directories beside each other");
            }
        }
    }
}
