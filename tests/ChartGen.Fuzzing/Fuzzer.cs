using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;

namespace ChartGen.Fuzzing;

/// <summary>Gives a reader inputs that nobody would write, and watches what becomes of it.</summary>
public sealed class Fuzzer(IFuzzTarget target, FuzzOptions options, Action<string> say)
{
    private const int MostKept = 3_000;
    private const int MostFailures = 20;
    private const int MostOutcomes = 20_000;
    private const int WarmUp = 1_000;

    private readonly Dictionary<string, int> outcomes = new(StringComparer.Ordinal);
    private readonly List<byte[]> kept = [];
    private readonly List<string> failures = [];
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private long keptBytes;

    /// <summary>Tries until the time or the number of inputs is over.</summary>
    public FuzzResult Run()
    {
        Directory.CreateDirectory(options.Folder);
        using var last = new LastInput(Path.Combine(options.Folder, $"{target.Name}.last"));
        using var watchdog = new Watchdog(options.Slowest, taken => End($"{target.Name}: one input takes longer than {taken.TotalSeconds:N0} s; it is in {target.Name}.last"));
        var random = new Random(options.Seed);
        var mutator = new Mutator(random, target.Words);
        var clock = Stopwatch.StartNew();
        var slowest = TimeSpan.Zero;
        var (count, before) = (0L, 0L);
        foreach (var seed in target.Seeds)
        {
            Keep(seed);
        }

        var seeds = kept.Count;
        while (count < (options.Inputs ?? long.MaxValue) && (options.Time is null || clock.Elapsed < options.Time) && failures.Count < MostFailures)
        {
            var input = count < seeds ? kept[(int)count] : mutator.Change(kept);
            var file = target.Wrap(input);
            last.Note(file);
            watchdog.Begin();
            var (outcome, failure) = Try(file);
            var taken = watchdog.End();
            if (taken > slowest)
            {
                slowest = taken;
                File.WriteAllBytes(Path.Combine(options.Folder, $"{target.Name}.slowest"), file);
            }

            Learn(input, file, outcome, failure);
            if (++count == WarmUp)
            {
                before = Memory();
            }
        }

        return new FuzzResult(target.Name, count, outcomes.Count, slowest, failures, before == 0 ? Memory() : before, Memory());
    }

    private static void End(string message)
    {
        Console.Error.WriteLine(message);
        Environment.Exit(1);
    }

    private long Memory() => GC.GetTotalMemory(forceFullCollection: true) - keptBytes;

    private (string Outcome, string? Failure) Try(byte[] file)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            var outcome = target.Run(file);
            bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
            return bytes > options.MostBytes ? ("growth", $"asked for {bytes >> 20} MiB") : (outcome, null);
        }
#pragma warning disable CA1031 // Whatever is thrown here is what is looked for.
        catch (Exception e)
#pragma warning restore CA1031
        {
            var place = e.StackTrace?.Split('\n').FirstOrDefault(l => l.Contains("ChartGen.Helm", StringComparison.Ordinal))?.Trim();
            return ($"{e.GetType().Name} {place}", $"{e.GetType().Name}: {e.Message} {place}");
        }
    }

    private void Learn(byte[] input, byte[] file, string outcome, string? failure)
    {
        var times = outcomes.TryGetValue(outcome, out var before) || outcomes.Count < MostOutcomes ? outcomes[outcome] = before + 1 : int.MaxValue;
        if (failure is not null)
        {
            if (known.Add(outcome))
            {
                Report(file, failure);
            }
        }
        else if (times <= 4 && input.Length < 16_384)
        {
            Keep(input);
        }
    }

    private void Keep(byte[] input)
    {
        if (kept.Count < MostKept)
        {
            kept.Add(input);
            keptBytes += input.Length;
        }
    }

    private void Report(byte[] file, string failure)
    {
        var name = Path.Combine(options.Folder, string.Create(CultureInfo.InvariantCulture, $"{target.Name}-{Convert.ToHexStringLower(SHA256.HashData(file))[..12]}"));
        File.WriteAllBytes(name, file);
        failures.Add($"{name}: {failure}");
        say($"{target.Name}: {failure}\n  input: {name}");
    }
}
