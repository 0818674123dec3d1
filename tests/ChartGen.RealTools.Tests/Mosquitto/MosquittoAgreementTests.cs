using ChartGen.Findings;
using ChartGen.Linting;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Mosquitto;

/// <summary>Where mosquitto 2.0.11 does not start the linter has an error, and none where it starts.</summary>
public sealed class MosquittoAgreementTests
{
    private static readonly LintFacts Facts = new() { OpenSourceMosquitto = new Version(2, 0) };

    [Theory]
    [InlineData(300)]
    public void Random_files_are_judged_as_mosquitto_judges_them(int count)
    {
        var seed = RandomSeed.Take(TestContext.Current.TestOutputHelper!.WriteLine);
        var random = new RandomMosquittoConfig(seed);
        string[] files = [.. Enumerable.Range(0, count).Select(_ => random.Next())];
        var differences = files.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(Difference).OfType<string>().ToArray();
        Assert.True(differences.Length == 0, $"seed {seed}: {differences.Length} of {count} differ\n{string.Join("\n======\n", differences.Take(15))}");
    }

    [Fact]
    public void Handwritten_files_are_judged_as_mosquitto_judges_them()
    {
        var differences = MosquittoCases.All.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(Difference).OfType<string>().ToArray();
        Assert.True(differences.Length == 0, string.Join("\n======\n", differences));
    }

    private static string? Difference(string text)
    {
        var (starts, output) = MosquittoRun.Of(text);
        Finding[] errors = [.. Linter.Lint([new LintFile("mosquitto.conf", LintKind.Mosquitto, text)], Facts).Where(f => f.Rule.Severity == Severity.Error)];
        return starts == (errors.Length == 0)
            ? null
            : $"{text}-- mosquitto {(starts ? "starts" : "does not start")}:\n{output}-- ours:\n{string.Join('\n', errors.Select(f => $"{f.Location} {f.Rule.Id} {f.Message}"))}";
    }
}
