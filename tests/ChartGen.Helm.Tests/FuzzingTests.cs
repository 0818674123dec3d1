using ChartGen.Fuzzing;
using ChartGen.Fuzzing.Targets;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.Helm.Tests;

/// <summary>A moment of fuzzing for each reader of untrusted input; docs/fuzzing.md says how to go on for longer.</summary>
public class FuzzingTests(ITestOutputHelper output)
{
    public static TheoryData<string> Targets => [.. FuzzTargets.All.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void A_reader_ends_every_input_with_a_result_or_a_refusal(string name)
    {
        using var folder = new TemporaryFolder();
        var options = new FuzzOptions { Seed = RandomSeed.Take(output.WriteLine), Inputs = 600, Slowest = TimeSpan.FromMinutes(2), Folder = folder.Path };
        var result = new Fuzzer(FuzzTargets.All.Single(target => target.Name == name), options, output.WriteLine).Run();
        Assert.True(result.IsClean, $"{result}\n{string.Join('\n', result.Failures)}");
        Assert.True(result.Outcomes > 5, result.ToString());
    }
}
