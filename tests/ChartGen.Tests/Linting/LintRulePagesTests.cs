using ChartGen.Findings;
using ChartGen.Linting;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.Tests.Linting;

/// <summary>A lint rule is one class, one page and one test class, and what its page shows is what it does.</summary>
public sealed class LintRulePagesTests
{
    private static readonly IReadOnlyList<Rule> All =
        [.. LintRules.All.Select(r => r.Rule).Append(Suppressions.WithoutReason).Append(Suppressions.Unused)];

    public static TheoryData<string> Ids => [.. All.Select(r => r.Id)];

    [Fact]
    public void Ids_are_unique_and_sorted() =>
        Assert.Equal(All.Select(r => r.Id).Distinct().Order(StringComparer.Ordinal), All.Select(r => r.Id));

    [Fact]
    public void Every_rule_of_the_library_is_run()
    {
        var written = typeof(LintRule).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(LintRule)));
        Assert.Equal(written.Select(t => t.Name).Order(), LintRules.All.Select(r => r.GetType().Name).Order());
    }

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule()
    {
        var pages = Directory.GetFiles(Path.Combine(Repository.Root, "docs", "rules"), "CG*.md").Select(f => Path.GetFileNameWithoutExtension(f)!);
        Assert.Equal(All.Select(r => r.Id), pages.Where(id => id[2] != '1').Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_has_a_test_class_and_every_test_class_a_rule()
    {
        var tests = typeof(LintJudged).Assembly.GetTypes()
            .Where(t => t.Namespace == $"{typeof(LintJudged).Namespace}.Rules" && t.Name.EndsWith("Tests", StringComparison.Ordinal));
        Assert.Equal(LintRules.All.Select(r => r.GetType().Name + "Tests").Order(), tests.Select(t => t.Name).Order());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_begins_with_the_title_and_the_severity(string id)
    {
        var rule = All.Single(r => r.Id == id);
        Assert.StartsWith($"# {id}: {rule.Title}\n\n**{rule.Severity}.** ", new LintRulePage(rule).Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_bad_example_gives_the_finding_that_the_page_shows_and_no_other(string id)
    {
        var rule = All.Single(r => r.Id == id);
        var page = new LintRulePage(rule);
        var all = Linter.Lint(page.Bad, new LintFacts());
        Finding[] findings = [.. all.Where(f => !MayBeBesides(f, id) || f.Rule.Id == id)];
        Assert.NotEmpty(findings);
        Assert.All(findings, f => Assert.Equal(id, f.Rule.Id));
        Assert.All(findings, f => Assert.Contains("; ", f.Message, StringComparison.Ordinal));
        Snapshot.Matches(page.File, page.With(string.Concat(findings.Select(Line)), Fixed.Section(page.Bad, findings)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_the_fixes_mend_is_found_no_more(string id)
    {
        var bad = new LintRulePage(All.Single(r => r.Id == id)).Bad;
        var before = Linter.Lint(bad, new LintFacts());
        var after = Linter.Lint(Fixed.Of(bad, before, out var applied), new LintFacts());
        Assert.Equal(before.Count - applied, after.Count);
        Assert.All(after.Where(f => !MayBeBesides(f, id)), f => Assert.Equal(id, f.Rule.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_good_example_gives_no_finding(string id)
    {
        var page = new LintRulePage(All.Single(r => r.Id == id));
        Assert.NotEmpty(page.Good);
        Assert.DoesNotContain(Linter.Lint(page.Good, new LintFacts()), f => !MayBeBesides(f, id) || f.Rule.Id == id);
    }

    // An example shows one thing of an object; what else could be better about it would hide that. What does not agree between
    // the artifacts of a cluster may keep single objects from binding as well.
    private static bool MayBeBesides(Finding finding, string id) =>
        (finding.Rule.Id[2] is '2' or '3' or '7' or '8' && finding.Rule.Severity < Severity.Error) || (id[2] == '7' && finding.Rule.Id[2] == '3');

    private static string Line(Finding finding) =>
        $"{finding.Location}: {finding.Rule.Severity.Word()} {finding.Rule.Id}: {finding.Message}\n";
}
