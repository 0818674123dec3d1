using System.Reflection;
using System.Text;
using ChartGen.Deployments.Reading;
using ChartGen.Deployments.Rules;
using ChartGen.Earlier;
using ChartGen.Findings;
using ChartGen.Findings.Fixes;
using ChartGen.Helm.Archives;
using ChartGen.Linting;
using ChartGen.Testing;
using ChartGen.Tests.Deployments.Rules;
using ChartGen.Tests.Linting;
using Xunit;

namespace ChartGen.Tests.Deployments;

/// <summary>A rule is one class, one page and one test class, and what its page shows is what it does.</summary>
public sealed class RulePagesTests
{
    private static readonly IReadOnlyList<Rule> All =
    [
        .. ReadingRules.All,
        .. DeploymentRules.Single.Select(r => r.Rule),
        EarlierChartReader.Unreadable,
        .. DeploymentRules.AgainstEarlier.Select(r => r.Rule),
        .. DeploymentRules.Across.Select(r => r.Rule),
    ];

    private static readonly IReadOnlyList<Type> Classes =
    [
        .. DeploymentRules.Single.Select(r => r.GetType()),
        .. DeploymentRules.AgainstEarlier.Select(r => r.GetType()),
        .. DeploymentRules.Across.Select(r => r.GetType()),
    ];

    public static TheoryData<string> Ids => [.. All.Select(r => r.Id)];

    [Fact]
    public void Ids_are_unique_and_sorted() =>
        Assert.Equal(All.Select(r => r.Id).Distinct().Order(StringComparer.Ordinal), All.Select(r => r.Id));

    [Fact]
    public void Every_rule_of_the_library_is_run()
    {
        var run = Classes;
        var written = typeof(DeploymentRules).Assembly.GetTypes()
            .Where(t => t.IsClass && (t.IsAssignableTo(typeof(IDeploymentRule)) || t.IsAssignableTo(typeof(IEarlierChartRule)) || t.IsAssignableTo(typeof(IDeploymentSetRule))));
        Assert.Equal(written.Select(t => t.Name).Order(), run.Select(t => t.Name).Order());
    }

    [Fact]
    public void Every_reading_rule_is_listed()
    {
        var fields = typeof(ReadingRules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => f.GetValue(null)).OfType<Rule>();
        Assert.Equal(fields.OrderBy(r => r.Id, StringComparer.Ordinal), ReadingRules.All);
    }

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule()
    {
        var pages = Directory.GetFiles(RulePage.Folder, "CG1*.md").Select(Path.GetFileNameWithoutExtension);
        Assert.Equal(All.Select(r => r.Id), pages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_has_a_test_class_and_every_test_class_a_rule()
    {
        var rules = Classes.Select(c => c.Name);
        var tests = typeof(Judged).Assembly.GetTypes()
            .Where(t => t.Namespace == typeof(Judged).Namespace && t.Name.EndsWith("Tests", StringComparison.Ordinal));
        Assert.Equal(rules.Select(n => n + "Tests").Order(), tests.Select(t => t.Name).Order());
    }

    [Fact]
    public void The_index_lists_every_rule()
    {
        var rows = RuleBook.All.Select(r => $"| [{r.Id}]({r.Id}.md) | {Word(r.Severity)} | {(RulePage.FixSection().IsMatch(new RulePage(r).Text) ? "fix" : "")} | {r.Title} |\n");
        Snapshot.Matches(Path.Combine(RulePage.Folder, "README.md"), $"""
            # The rules

            `chartgen validate` and `chartgen build` hold each deployment file against the rules CG1xxx. CG10xx is about reading
            the file, CG11xx about one deployment, from CG1170 on beside the chart that was built of it before, CG12xx about
            the deployments of one call. `chartgen lint` holds files of any origin against all rules: CG2xxx is about charts,
            CG3xxx about objects of Kubernetes, CG4xxx about haproxy.cfg, CG5xxx about exports, CG6xxx about mosquitto.conf, CG7xxx
            about all of these together, CG8xxx about security, CG9xxx about files and comments as such.

            An error keeps the cluster from working; warnings and notes do not stop a build unless `--fail-on` says so. Of a rule
            with a fix, `chartgen lint --fix` mends what is certain, and its page shows what. An id is never renamed and, when its
            rule is gone, never used again.

            | rule | severity | fix | what it says |
            |---|---|---|---|
            {string.Concat(rows)}
            """);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_begins_with_the_title_and_the_severity(string id)
    {
        var rule = All.Single(r => r.Id == id);
        var word = rule.Severity.ToString();
        Assert.StartsWith($"# {id}: {rule.Title}\n\n**{word}.** ", new RulePage(rule).Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_bad_example_gives_the_finding_that_the_page_shows_and_no_other(string id)
    {
        var rule = All.Single(r => r.Id == id);
        var page = new RulePage(rule);
        // A setting that a rule warns about may have a note of another rule too.
        var findings = FindingsOf(page.Bad, rule).Where(f => f.Rule.Severity >= rule.Severity).ToList();
        Assert.NotEmpty(findings);
        Assert.All(findings, f => Assert.Equal(id, f.Rule.Id));
        Assert.All(findings, f => Assert.Contains("; ", f.Message, StringComparison.Ordinal));
        Snapshot.Matches(page.File, page.With(string.Concat(findings.Select(Line)), Fixed.Section(Sources(page.Bad), findings)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_good_example_gives_no_finding(string id)
    {
        var page = new RulePage(All.Single(r => r.Id == id));
        Assert.NotEmpty(page.Good);
        Assert.Empty(FindingsOf(page.Good, page.Rule));
    }

    [Fact]
    public void What_parts_are_filled_up_to_has_no_finding() => Assert.Empty(FindingsOf(["{}"], All[0]));

    // Whole files leave things out that other rules warn about, and are not about those.
    private static List<Finding> FindingsOf(IReadOnlyList<string> files, Rule rule)
    {
        if (rule == EarlierChartReader.Unreadable)
        {
            return [.. EarlierChartReader.Read("old.tgz", [Text("Chart.yaml", "{name: a, version: 1.0.0}\n"), Text("values.yaml", files[0])]).Findings];
        }

        if (DeploymentRules.AgainstEarlier.Any(r => r.Rule == rule))
        {
            var succession = Judged.Succession(files[0], files[1]);
            var ofContent = rule.Id is "CG1171" or "CG1176";
            return [.. DeploymentRules.AgainstEarlier.SelectMany(r => r.Check(ofContent ? succession : succession with { Files = null }))];
        }

        string[] names = files.Count == 1 ? ["deployment.yaml"] : ["first.yaml", "second.yaml"];
        var readings = files.Select((yaml, i) => Judged.Read(yaml, names[i])).ToArray();
        var sources = readings.Select(r => r.Source).OfType<DeploymentSource>().ToArray();
        var least = files.Any(Judged.IsWhole) ? Severity.Error : Severity.Note;
        return
        [
            .. readings.SelectMany(r => r.Findings).Where(f => f.Rule.Severity >= least),
            .. DeploymentRules.Across.SelectMany(r => r.Check(sources)),
        ];
    }

    private static SourceTexts Sources(IReadOnlyList<string> files) => new(name => name switch
    {
        "deployment.yaml" or "first.yaml" => files[0],
        "second.yaml" => files[1],
        _ => null,
    });

    private static ChartFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static string Line(Finding finding) =>
        $"{finding.Location}: {Word(finding.Rule.Severity)} {finding.Rule.Id}: {finding.Message}\n";

    private static string Word(Severity severity) => severity.ToString().ToLowerInvariant();
}
