using ChartGen.Findings;
using ChartGen.Linting;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.Tests.Linting.Seeded;

/// <summary>Every slip of twenty is found, where it was made, and the clean charts have none.</summary>
public sealed class SeededDefectsTests
{
    public static TheoryData<string, string> Names => Data(
        [.. Charts.SelectMany(c => c.Value.Select(s => (c.Key, s.Name)))]);

    private static readonly Dictionary<string, IReadOnlyList<Seed>> Charts = new()
    {
        ["plain"] = Seeds.Plain,
        ["umbrella"] = Seeds.Umbrella,
        ["ranged"] = MoreSeeds.Ranged,
        ["aliased"] = MoreSeeds.Aliased,
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void A_slip_is_found_where_it_was_made(string chart, string name)
    {
        var (clean, seed) = (Files(chart), Of(chart, name));
        Assert.Contains(seed.Written, clean.Single(f => f.Path == seed.File).Text, StringComparison.Ordinal);
        var findings = Lint([.. clean.Select(f => f.Path == seed.File ? (f.Path, f.Text.Replace(seed.Written, seed.Instead, StringComparison.Ordinal)) : f)]);
        Assert.True(
            findings.Any(f => f.Location.File == $"chart/{seed.File}" && Charged(f, seed)),
            $"{seed.Name} is not found in {seed.File}, but:\n" + string.Join('\n', findings.Select(f => $"{f.Location}: {f.Rule.Severity.Word()} {f.Rule.Id} {f.Message}")));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_clean_chart_has_no_such_slip(string chart, string name)
    {
        var seed = Of(chart, name);
        Assert.DoesNotContain(Lint(Files(chart)), f => Charged(f, seed));
    }

    [Fact]
    public void There_are_twenty_kinds_of_slips()
    {
        Assert.Equal(20, Seeds.Plain.Count);
        Assert.All(Charts.Values, seeds => Assert.Equal(Seeds.Plain.Select(s => s.Name), seeds.Select(s => s.Name)));
    }

    private static Seed Of(string chart, string name) => Charts[chart].Single(s => s.Name == name);

    private static (string Path, string Text)[] Files(string chart)
    {
        var folder = Path.Combine(Repository.Root, "tests", "ChartGen.Tests", "Linting", "Seeded", chart);
        return
        [
            .. Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
                .Select(f => (Path.GetRelativePath(folder, f), File.ReadAllText(f)))
                .OrderBy(f => f.Item1, StringComparer.Ordinal),
        ];
    }

    private static bool Charged(Finding finding, Seed seed) =>
        finding.Rule.Severity >= Severity.Warning && seed.Family.Any(f => finding.Rule.Id.StartsWith(f, StringComparison.Ordinal));

    private static IReadOnlyList<Finding> Lint((string Path, string Text)[] files) => Linter.Lint([LintJudged.Chart("chart", files)], new LintFacts());

    private static TheoryData<string, string> Data((string Chart, string Name)[] rows)
    {
        var data = new TheoryData<string, string>();
        foreach (var (chart, name) in rows)
        {
            data.Add(chart, name);
        }

        return data;
    }
}
