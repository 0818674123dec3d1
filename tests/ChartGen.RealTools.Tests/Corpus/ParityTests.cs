using System.Collections.Concurrent;
using System.Text;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Corpus;

/// <summary>Every public chart of the corpus is rendered, and compared with Helm's output byte for byte.</summary>
public class ParityTests(ITestOutputHelper output)
{
    private const double Bar = 0.99;

    [Fact]
    public void Public_charts_are_rendered_and_refused_as_Helm_does()
    {
        var corpus = CorpusFolder.Require();
        var verdicts = new ConcurrentBag<CorpusVerdict>();
        Parallel.ForEach(corpus.Cases, c => verdicts.Add(CorpusVerdict.Of(corpus, c)));
        var report = new StringBuilder();
        foreach (var verdict in verdicts.Where(v => !v.Same).OrderBy(v => v.Case.ToString(), StringComparer.Ordinal))
        {
            report.Append(verdict.Case).Append(": ").Append(verdict.Difference).Append('\n');
        }

        var renders = verdicts.Where(v => !v.Case.IsRefusal).ToList();
        var refusals = verdicts.Where(v => v.Case.IsRefusal).ToList();
        output.WriteLine($"{renders.Count(v => v.Same)} of {renders.Count} renders and {refusals.Count(v => v.Same)} of {refusals.Count} refusals are the same");
        output.WriteLine(report.ToString());
        Snapshot.Matches(Path.Combine(Repository.Root, "docs", "parity.md"), ParityPage.Of(verdicts));
        Assert.True(renders.Count(v => v.Same) >= Bar * renders.Count, $"Too few renders are the same:\n{report}");
        Assert.True(refusals.Count(v => v.Same) >= Bar * refusals.Count, $"Too few refusals are the same:\n{report}");
    }

    [Fact]
    public void The_native_program_prints_what_the_library_gives()
    {
        var corpus = CorpusFolder.Require();
        var program = RealTool.Chartgen;
        var differ = new ConcurrentBag<string>();
        Parallel.ForEach(corpus.Cases, c =>
        {
            var result = RealProgram.RunIn(corpus.Charts, program, ["render", .. c.Arguments[1..]]);
            var expected = File.ReadAllText(c.Expected);
            var same = c.IsRefusal
                ? result.ExitCode == 1 && result.Error.Replace(corpus.Charts, "{CHARTS}", StringComparison.Ordinal).Split('\n')[0] == expected.Split('\n')[0]
                : result.ExitCode == 0 && result.Output == expected;
            if (!same)
            {
                differ.Add($"{c}: exit {result.ExitCode} {result.Error.Split('\n')[0]}");
            }
        });
        Assert.True(differ.Count <= (1 - Bar) * corpus.Cases.Count, $"{differ.Count} of {corpus.Cases.Count} differ:\n{string.Join('\n', differ.Order(StringComparer.Ordinal))}");
    }
}
