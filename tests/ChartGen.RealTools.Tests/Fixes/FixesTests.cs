using ChartGen.Linting;
using ChartGen.RealTools.Tests.HaProxy;
using ChartGen.RealTools.Tests.Mosquitto;
using ChartGen.RealTools.Tests.Nfs;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Fixes;

/// <summary>What the real program takes it takes after the fixes as well, and each rule's fixes are among what was tried.</summary>
public sealed class FixesTests(ITestOutputHelper output)
{
    private const string Mosquitto = """
        # the brokers
        listener 1883
        listener 1885 127.0.0.1
        allow_anonymous false
        max_keepalive 1800
        retry_interval 5
        set_tcp_nodelay true
        persistence false
        log_type error
        tls_version tlsv1.2

        """;

    private const string Exports = """
        # the brokers
        FOLDER/a 10.0.0.0/24(rw,sync,no_root_squash,no_subtree_check) 10.0.1.5(ro,sync)
        FOLDER/b *(rw,sync,no_root_squash)
        FOLDER//c/ 10.0.0.*(rw,sync,no_subtree_check)

        """;

    private static readonly Dictionary<string, string?> Impatient = new() { ["RES_OPTIONS"] = "attempts:1 timeout:1" };

    private readonly int seed = RandomSeed.Take(output.WriteLine);

    [Theory]
    [InlineData(400)]
    public void HAProxy_takes_what_it_took_before(int count)
    {
        string[] seeds = [HaProxySeeds.Vendor, HaProxySeeds.Wide];
        Check("haproxy.cfg", LintKind.HaProxy, count, i => i % 2 == 0 ? new Slips(seed + i).In(seeds[i / 2 % 2]) : new HaProxyMutator(seed + i).Mutate(seeds[i / 2 % 2]), HaProxyTakes);
    }

    [Theory]
    [InlineData(200)]
    public void Mosquitto_takes_what_it_took_before(int count)
    {
        var random = new RandomMosquittoConfig(seed);
        string[] texts = [.. Enumerable.Range(0, count).Select(i => i % 2 == 0 ? new Slips(seed + i).In(Mosquitto) : random.Next())];
        Check("mosquitto.conf", LintKind.Mosquitto, count, i => texts[i], texts => [.. texts.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(t => MosquittoRun.Of(t).Starts)]);
    }

    [Theory]
    [InlineData(1500)]
    public void Exportfs_takes_what_it_took_before(int count)
    {
        using var folder = new TemporaryFolder();
        string[] names = ["a", "b", "c"];
        foreach (var name in names)
        {
            Directory.CreateDirectory(folder[name]);
        }

        var random = new RandomExports(seed, [.. names.Select(n => folder[n])]);
        string[] texts = [.. Enumerable.Range(0, count).Select(i => i % 2 == 0 ? new Slips(seed + i).In(Exports.Replace("FOLDER", folder.Path, StringComparison.Ordinal)) : random.Next())];
        Check("exports", LintKind.Exports, count, i => texts[i], texts => [.. Exportfs.JudgeAll(texts).Select(m => !m.Split('\n').Any(IsComplaint))]);
    }

    private void Check(string name, LintKind kind, int count, Func<int, string> make, Func<IReadOnlyList<string>, IReadOnlyList<bool>> takes)
    {
        var rules = new List<string>();
        var cases = new List<(string Before, string After)>();
        for (var i = 0; i < count; i++)
        {
            var before = make(i);
            var after = FixedText.Of(name, kind, before, out var applied);
            rules.AddRange(applied);
            if (after != before)
            {
                cases.Add((before, after));
            }
        }

        var (old, now) = (takes([.. cases.Select(c => c.Before)]), takes([.. cases.Select(c => c.After)]));
        var worse = cases.Where((_, i) => old[i] && !now[i]).ToArray();
        output.WriteLine($"{cases.Count} of {count} files fixed; taken before {old.Count(t => t)}, after {now.Count(t => t)}");
        output.WriteLine(string.Join(", ", rules.GroupBy(r => r).OrderBy(g => g.Key).Select(g => $"{g.Key}: {g.Count()}")));
        Assert.True(worse.Length == 0, $"seed {seed}: {worse.Length} are refused after the fixes\n{string.Join("\n======\n", worse.Take(5).Select(w => $"{w.Before}\n-- fixed:\n{w.After}"))}");
        Assert.True(now.Count(t => t) > old.Count(t => t), "the fixes mend nothing");
    }

    private static bool[] HaProxyTakes(IReadOnlyList<string> texts)
    {
        var taken = new bool[texts.Count];
        Parallel.For(0, texts.Count, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            using var folder = new TemporaryFolder();
            taken[i] = RealProgram.Run(folder.Path, RealTool.Require("haproxy"), ["-c", "-f", folder.Write("haproxy.cfg", texts[i])], Impatient, null).ExitCode == 0;
        });
        return taken;
    }

    // What exportfs says of options that are left to their defaults is no complaint.
    private static bool IsComplaint(string line) =>
        line.StartsWith("exportfs: ", StringComparison.Ordinal) && !line.Contains("Neither '", StringComparison.Ordinal)
        && !line.Contains("No options for", StringComparison.Ordinal) && !line.Contains("No host name given", StringComparison.Ordinal);
}
