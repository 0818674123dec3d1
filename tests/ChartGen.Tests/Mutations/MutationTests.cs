using System.Collections.Concurrent;
using ChartGen.Findings;
using ChartGen.Linting;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.Tests.Mutations;

/// <summary>
/// Slips in every artifact of the examples. Each harmful one must be found by the rule that was written down for it, at its
/// place; nothing may be found of the harmless ones. docs/mutations.md is what came of it.
/// </summary>
public sealed class MutationTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "ChartGen.Tests", "Mutations", "suite");

    private static readonly Lazy<IReadOnlyList<Mutant>> All = new(() =>
        [.. Directory.GetFiles(Folder, "*.mutants").Order(StringComparer.Ordinal).SelectMany(f => MutantReader.Read(File.ReadAllText(f)))]);

    private static readonly Lazy<IReadOnlyList<MutantOutcome>> Outcomes = new(() =>
    {
        var outcomes = new ConcurrentDictionary<Mutant, MutantOutcome>();
        Parallel.ForEach(All.Value, m => outcomes[m] = MutantOutcome.Of(m));
        return [.. All.Value.Select(m => outcomes[m])];
    });

    /// <summary>A build asks for errors alone, which takes a shorter way through the linter.</summary>
    [Fact]
    public void A_build_stops_at_the_errors_that_lint_finds_and_at_no_others() => Assert.All(All.Value.Chunk(4).Select(c => c[0]), mutant =>
    {
        var files = BuiltExample.Group(mutant.Apply(BuiltExample.Of(mutant.Example).Files));
        Assert.Equal(Words(Linter.Lint(files, new LintFacts()).Where(f => f.Rule.Severity == Severity.Error)), Words(Linter.FindErrors(files, new LintFacts())));
    });

    /// <summary>Of many deployments in one call, each is told what it would be told alone, whatever was built before it.</summary>
    [Fact]
    public void What_deployments_share_while_they_are_built_hides_no_error_and_invents_none()
    {
        var memory = new LintMemory();
        var wrong = new ConcurrentBag<string>();
        Parallel.ForEach(All.Value, mutant =>
        {
            var files = BuiltExample.Group(mutant.Apply(BuiltExample.Of(mutant.Example).Files), $"{mutant.Name.Replace(' ', '-')}/");
            var alone = Words(Linter.FindErrors(files, new LintFacts()));
            if (alone != Words(Linter.FindErrors(files, new LintFacts(), memory)) || alone != Words(Linter.FindErrors(files, new LintFacts(), memory)))
            {
                wrong.Add(mutant.Name);
            }
        });
        Assert.Empty(wrong);
    }

    [Fact]
    public void There_are_hundreds_of_distinct_mutants()
    {
        Assert.Equal(All.Value.Count, All.Value.DistinctBy(m => (m.Name, m.Example)).Count());
        Assert.InRange(All.Value.Count(m => m.IsHarmful), 300, int.MaxValue);
        Assert.InRange(All.Value.Count(m => !m.IsHarmful), 50, int.MaxValue);
    }

    [Fact]
    public void Every_mutant_changes_something() =>
        Assert.All(All.Value, m => Assert.NotEmpty(m.Apply(BuiltExample.Of(m.Example).Files)));

    [Fact]
    public void Every_harmful_mutant_that_is_not_listed_as_a_survivor_is_found_by_its_rule_at_its_place() =>
        None(Outcomes.Value.Where(o => o.Mutant.IsHarmful && !o.IsAsWritten));

    [Fact]
    public void Nothing_is_found_of_a_harmless_mutant() =>
        None(Outcomes.Value.Where(o => !o.Mutant.IsHarmful && o.New.Count > 0));

    [Fact]
    public void At_least_98_of_100_harmful_mutants_are_found()
    {
        var harmful = Outcomes.Value.Where(o => o.Mutant.IsHarmful).ToArray();
        Assert.InRange(harmful.Count(o => o.IsFound), Math.Ceiling(0.98 * harmful.Length), harmful.Length);
    }

    [Fact]
    public void The_page_says_what_came_of_it() =>
        Snapshot.Matches(Path.Combine(Repository.Root, "docs", "mutations.md"), MutationPage.Of(Outcomes.Value));

    private static string Words(IEnumerable<Finding> findings) =>
        string.Join('\n', findings.Select(f => $"{f.Location}: {f.Rule.Id}: {f.Message} {f.Subject} {string.Join(", ", f.Related)}"));

    private static void None(IEnumerable<MutantOutcome> outcomes)
    {
        var all = string.Join('\n', outcomes);
        Assert.True(all.Length == 0, all);
    }
}
