using ChartGen.Findings;
using ChartGen.RealTools.Tests.Corpus;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Linting.Charts;

/// <summary>Helm itself judges: the same verdict of each chart.</summary>
public sealed class HelmLintTests(ITestOutputHelper output)
{
    private const int Broken = 400;

    [Fact]
    public void Public_charts_get_the_verdict_of_helm_lint()
    {
        var corpus = CorpusFolder.Require();
        var differences = new List<string>();
        var accepted = corpus.Cases.Where(c => c is { IsRefusal: false, Variant: "default" }).Select(c => c.Chart).ToHashSet(StringComparer.Ordinal);
        var count = 0;
        foreach (var fields in File.ReadLines(Path.Combine(corpus.Root, "manifest.tsv")).Select(l => l.Split('\t')).Where(f => f[3] == "lint"))
        {
            var expected = HelmVerdict.OfHelm(File.ReadAllText(Path.Combine(corpus.Root, fields[7])));
            var findings = HelmVerdict.Lint(Path.Combine(corpus.Charts, fields[0]));
            var ours = HelmVerdict.OfFindings(findings);
            count++;
            if (accepted.Contains(fields[0]) && !expected.HasError && findings.Any(f => f.Rule.Severity == Severity.Error && f.Rule.Id.StartsWith("CG2", StringComparison.Ordinal)))
            {
                differences.Add($"{fields[0]}: Helm lints and renders it\n    {HelmVerdict.Tell(findings)}");
            }
            else if (!expected.IsThatOf(findings))
            {
                differences.Add($"{fields[0]}: Helm {expected}, we {ours}\n    {HelmVerdict.Tell(findings)}");
            }
        }

        output.WriteLine($"{count - differences.Count} of {count} charts get the verdict of helm lint 4.1.4");
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    [Fact]
    public void Broken_charts_get_the_verdict_of_helm_lint()
    {
        var helm = RealTool.Helm4;
        var random = new Random(RandomSeed.Take(output.WriteLine));
        using var folder = new TemporaryFolder();
        var differences = new List<string>();
        var (errors, warnings) = (0, 0);
        for (var i = 0; i < Broken; i++)
        {
            var chart = BrokenChart.Make(random);
            var path = chart.Write(Path.Combine(folder.Path, $"c{i}"));
            var result = RealProgram.Run(helm, "lint", path);
            var expected = HelmVerdict.OfHelm(result.All);
            var findings = HelmVerdict.Lint(path);
            var ours = HelmVerdict.OfFindings(findings);
            (errors, warnings) = (errors + (expected.HasError ? 1 : 0), warnings + (expected.HasWarning ? 1 : 0));
            if (!expected.IsThatOf(findings))
            {
                differences.Add($"{chart}: Helm {expected}, we {ours}\n    {HelmVerdict.Tell(findings)}\n    {result.All}");
            }
        }

        output.WriteLine($"{Broken - differences.Count} of {Broken} broken charts get the verdict of helm lint; {errors} of them have errors, {warnings} warnings");
        Assert.True(differences.Count == 0, string.Join('\n', differences));
        Assert.InRange(errors, Broken / 4, Broken - 1);
    }
}
