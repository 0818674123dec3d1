using System.Globalization;

namespace ChartGen.Testing;

/// <summary>
/// The seed of a random test. Continuous integration runs the same cases each time, so that a red run means a change;
/// CHARTGEN_SEED explores others, and `CHARTGEN_SEED=new` those that nobody has seen.
/// </summary>
public static class RandomSeed
{
    private const int Usual = 20261125;

    /// <summary>The seed, which is also said to who reads the test's output.</summary>
    public static int Take(Action<string> say)
    {
        var seed = Environment.GetEnvironmentVariable("CHARTGEN_SEED") switch
        {
            null or "" => Usual,
            "new" => Random.Shared.Next(),
            var given => int.Parse(given, CultureInfo.InvariantCulture),
        };
        ArgumentNullException.ThrowIfNull(say);
        say($"seed {seed}; repeat with CHARTGEN_SEED={seed}");
        return seed;
    }
}
