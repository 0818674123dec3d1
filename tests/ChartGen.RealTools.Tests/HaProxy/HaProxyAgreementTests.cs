using ChartGen.Findings;
using ChartGen.Linting;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.HaProxy;

/// <summary>
/// The linter and HAProxy 2.6.12 give the same verdict: an error for every file that `haproxy -c` refuses, and none for a file
/// that it takes without a word.
/// </summary>
public sealed class HaProxyAgreementTests(ITestOutputHelper output)
{
    // A misspelt address is a name, which HAProxy looks up before it gives up.
    private static readonly Dictionary<string, string?> Impatient = new() { ["RES_OPTIONS"] = "attempts:1 timeout:1" };

    [Theory]
    [MemberData(nameof(HaProxyFileTests.Examples), MemberType = typeof(HaProxyFileTests))]
    public void The_linter_takes_what_is_built(string example)
    {
        using var built = new Built(example);

        // HaProxyFileTests has HAProxy take it, with its certificates.
        Assert.Empty(Found(built.Text("haproxy.cfg")));
    }

    [Fact]
    public void The_form_of_the_documentation_is_convicted_where_it_is_wrong()
    {
        var glued = HaProxySeeds.Vendor.TrimEnd('\n') + " If you need more brokers, add them here\n";
        var outside = "maxconn 10000\n" + HaProxySeeds.Vendor;
        var nameserver = HaProxySeeds.Vendor.Replace("10.96.0.10:53", "", StringComparison.Ordinal);

        Assert.All([glued, outside, nameserver], text => Assert.Equal("refused", HaProxySays(text)));
        Assert.Equal(["CG4033", "CG4031", "CG4023", "CG4023", "CG4017"], Found(glued).Select(f => f.Rule.Id));
        Assert.Equal(["CG4001", "CG4033", "CG4031", "CG4023", "CG4023"], Found(outside).Select(f => f.Rule.Id));
        Assert.Equal(["CG4033", "CG4031", "CG4008", "CG4023", "CG4023"], Found(nameserver).Select(f => f.Rule.Id));
    }

    [Fact]
    public void Both_give_the_same_verdict_on_single_lines()
    {
        List<string> differing = [];
        foreach (var (section, line) in HaProxyCases.All)
        {
            var lines = HaProxySeeds.Wide.Split('\n').ToList();
            lines.Insert(lines.FindIndex(l => l.StartsWith(section, StringComparison.Ordinal)) + 1, "    " + line);
            var text = string.Join('\n', lines);
            var convicted = Found(text).Any(f => f.Rule.Severity == Severity.Error);
            var says = HaProxySays(text, out var words);
            if ((says == "refused" && !convicted) || (says == "taken" && convicted))
            {
                differing.Add($"{section}: {line}: {says} by HAProxy\n{Alerts(words)}");
            }
        }

        Assert.True(differing.Count == 0, string.Join('\n', differing));
    }

    [Theory]
    [InlineData(3000)]
    public void Both_give_the_same_verdict_on_random_files(int count)
    {
        var first = int.TryParse(Environment.GetEnvironmentVariable("CHARTGEN_HAPROXY_SEED"), out var given) ? given : 20261125;
        output.WriteLine($"seeds {first} to {first + count - 1} (CHARTGEN_HAPROXY_SEED sets the first)");
        var verdicts = new string[count];
        // Most of the time goes by in waiting for names that nobody knows.
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = 16 }, i =>
        {
            var seed = HaProxySeeds.All[i % HaProxySeeds.All.Count];
            var text = new HaProxyMutator(first + i).Mutate(seed);
            var errors = Found(text).Where(f => f.Rule.Severity == Severity.Error).ToArray();
            var says = HaProxySays(text, out var words);
            verdicts[i] = (says, errors.Length) switch
            {
                ("refused", 0) => $"HAProxy refuses seed {first + i}, the linter does not:\n{Alerts(words)}\n{Changed(seed, text)}",
                ("taken", > 0) => $"HAProxy takes seed {first + i}, the linter does not:\n{string.Join('\n', errors.Select(e => e.Location + " " + e.Message))}\n{Changed(seed, text)}",
                _ => says,
            };
        });

        output.WriteLine(string.Join(", ", verdicts.Where(v => v.Length < 10).GroupBy(v => v).Select(g => $"{g.Key}: {g.Count()}")));
        var differing = verdicts.Where(v => v.Length >= 10).ToArray();
        Assert.True(differing.Length == 0, $"{differing.Length} of {count} differ\n\n{string.Join("\n\n", differing.Take(5))}");
    }

    private static string Alerts(string words) => string.Join('\n', words.Split('\n').Where(l => l.StartsWith("[ALERT]", StringComparison.Ordinal)).Take(2));

    private static string Changed(string seed, string text) =>
        string.Join('\n', text.Split('\n').Select((l, i) => (l, i)).Where(l => !seed.Split('\n').Contains(l.l)).Select(l => $"{l.i + 1}: {l.l}"));

    private static IReadOnlyList<Finding> Found(string text) =>
        Linter.Lint([new LintFile("haproxy.cfg", LintKind.HaProxy, text)], new LintFacts());

    private static string HaProxySays(string text) => HaProxySays(text, out _);

    private static string HaProxySays(string text, out string words)
    {
        using var folder = new TemporaryFolder();
        var result = RealProgram.Run(Repository.Root, RealTool.Require("haproxy"), ["-c", "-f", folder.Write("haproxy.cfg", text)], Impatient, null);
        words = result.All;
        return result.ExitCode != 0 ? "refused" : result.Error.Length == 0 ? "taken" : "warned";
    }
}
