using ChartGen.Findings;
using ChartGen.Findings.Fixes;
using ChartGen.Linting;

namespace ChartGen.Tests.Linting;

/// <summary>Applies the fixes of findings to files of a test.</summary>
internal static class Fixed
{
    /// <summary>The files with all fixes that go together.</summary>
    public static IReadOnlyList<LintFile> Of(IReadOnlyList<LintFile> files, IReadOnlyList<Finding> findings, out int applied)
    {
        var plan = Plan(files, findings);
        applied = plan.Applied.Count;
        return [.. files.Select(f => plan.Files.FirstOrDefault(p => p.Name == f.Name) is { } changed ? LintJudged.File(f.Name, changed.After) : f)];
    }

    /// <summary>What a page says of the fixes of its bad example; empty when there are none.</summary>
    public static string Section(IReadOnlyList<LintFile> files, IReadOnlyList<Finding> findings) => Section(Sources(files), findings);

    /// <summary>What a page says of the fixes of its bad example; empty when there are none.</summary>
    public static string Section(SourceTexts sources, IReadOnlyList<Finding> findings)
    {
        var plan = FixPlan.Of(findings, sources);
        if (plan.Files.Count == 0)
        {
            return "";
        }

        using var text = new StringWriter { NewLine = "\n" };
        foreach (var file in plan.Files)
        {
            UnifiedDiff.Write(text, file.Name, file);
        }

        var rest = plan.Applied.Count < findings.Count ? ", and leaves the rest to you" : "";
        return $"`chartgen lint --fix` does this{rest}:\n\n```diff\n{text}```\n";
    }

    private static FixPlan Plan(IReadOnlyList<LintFile> files, IReadOnlyList<Finding> findings) =>
        FixPlan.Of(findings, Sources(files));

    private static SourceTexts Sources(IReadOnlyList<LintFile> files) => new(name => files.FirstOrDefault(f => f.Name == name)?.Text);
}
