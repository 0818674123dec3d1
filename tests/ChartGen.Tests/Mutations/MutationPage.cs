using System.Text;

namespace ChartGen.Tests.Mutations;

/// <summary>docs/mutations.md, from the outcomes.</summary>
internal static class MutationPage
{
    public static string Of(IReadOnlyList<MutantOutcome> outcomes)
    {
        var harmful = outcomes.Where(o => o.Mutant.IsHarmful).ToArray();
        var harmless = outcomes.Where(o => !o.Mutant.IsHarmful).ToArray();
        var found = harmful.Count(o => o.IsFound);
        var text = new StringBuilder();
        text.Append(
            """
            # Mutations: slips that the linter is tried with

            A test changes what `chartgen build` wrote for the examples: it drops, doubles, swaps, renames and renumbers lines, in the
            chart and in every file beside it, each slip in all of its copies, and holds the linter against the result. Each slip was
            judged beforehand: would the cluster misbehave, and which rule must say so, in which file? The slips stand in
            `tests/ChartGen.Tests/Mutations/suite`; the test that wrote this page is `ChartGen.Tests --filter-class '*MutationTests'`
            with `CHARTGEN_ACCEPT_SNAPSHOTS=1`.


            """.ReplaceLineEndings("\n"));
        text.Append($"**{found} of {harmful.Length} harmful mutants are found by the rule written down for them, at its place");
        text.Append($" ({100.0 * found / Math.Max(1, harmful.Length):F1} %); of {harmless.Length} harmless ones nothing is found.**\n\n");
        text.Append("| slip | would | how many | found by |\n|---|---|---:|---|\n");
        foreach (var group in harmful.GroupBy(o => (Name: Family(o.Mutant), o.Mutant.Because)))
        {
            var rules = group.Where(o => o.IsFound).Select(o => o.Found!.Rule.Id).Distinct().Order(StringComparer.Ordinal).ToArray();
            text.Append($"| {group.Key.Name} | {Cell(group.Key.Because)} | {group.Count()} | {(rules.Length == 0 ? "none" : string.Join(", ", rules))} |\n");
        }

        text.Append("\n## Survivors\n\n");
        var survivors = harmful.Where(o => !o.IsFound).ToArray();
        text.Append(survivors.Length == 0 ? "None.\n" : "| slip | example | why nothing finds it |\n|---|---|---|\n");
        foreach (var survivor in survivors)
        {
            text.Append($"| {survivor.Mutant.Name} | {survivor.Mutant.Example} | {Cell(survivor.Mutant.Survives ?? "not known")} |\n");
        }

        text.Append("\n## Harmless\n\n| change | why it does not matter | how many |\n|---|---|---:|\n");
        foreach (var group in harmless.GroupBy(o => (Name: Family(o.Mutant), o.Mutant.Because)))
        {
            text.Append($"| {group.Key.Name} | {Cell(group.Key.Because)} | {group.Count()} |\n");
        }

        return text.ToString();
    }

    private static string Family(Mutant mutant) => mutant.Name.TrimEnd("0123456789".ToCharArray()).TrimEnd('-');

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
