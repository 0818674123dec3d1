using ChartGen.Findings;
using ChartGen.Findings.Fixes;
using ChartGen.Linting;
using Xunit;

namespace ChartGen.RealTools.Tests.Fixes;

/// <summary>A text with all the fixes that the linter has for it, as runs of --fix one after the other leave it.</summary>
internal static class FixedText
{
    private const int MostRuns = 12;

    /// <summary>Applies fixes until there are none, each of which must take its finding away.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="text">The text.</param>
    /// <param name="rules">The rules whose fixes were applied.</param>
    public static string Of(string name, LintKind kind, string text, out IReadOnlyList<string> rules)
    {
        var applied = new List<string>();
        rules = applied;
        for (var run = 0; run < MostRuns; run++)
        {
            var plan = FixPlan.Of(Found(name, kind, text), new SourceTexts(_ => text));
            if (plan.Files.Count == 0)
            {
                return text;
            }

            var before = Found(name, kind, text);
            var after = Found(name, kind, plan.Files[0].After);
            applied.AddRange(plan.Applied.Select(f => f.Rule.Id));
            foreach (var rule in plan.Applied.Select(f => f.Rule.Id).Distinct())
            {
                Assert.True(
                    Count(after, rule) <= Count(before, rule) - plan.Applied.Count(f => f.Rule.Id == rule) || Uncovers(plan, before),
                    $"{rule} is found as before\n{text}\n-- fixed:\n{plan.Files[0].After}\n-- {string.Join('\n', after.Where(f => f.Rule.Id == rule).Select(f => f.Location + " " + f.Message))}");
            }

            text = plan.Files[0].After;
        }

        Assert.Fail($"there are always more fixes for\n{text}");
        return text;
    }

    // A reader that stopped at an error reads on once that is mended, and finds more.
    private static bool Uncovers(FixPlan plan, IReadOnlyList<Finding> before) =>
        plan.Applied.Any(f => f.Rule.Severity == Severity.Error) && before.Count > 0;

    private static int Count(IReadOnlyList<Finding> findings, string rule) => findings.Count(f => f.Rule.Id == rule);

    private static IReadOnlyList<Finding> Found(string name, LintKind kind, string text) => Linter.Lint([new LintFile(name, kind, text)], new LintFacts());
}
