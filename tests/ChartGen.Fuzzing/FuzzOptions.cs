namespace ChartGen.Fuzzing;

/// <summary>How long and how hard to try.</summary>
public sealed record FuzzOptions
{
    /// <summary>How long each target is tried; null for no bound.</summary>
    public TimeSpan? Time { get; init; }

    /// <summary>How many inputs each target is given; null for no bound.</summary>
    public long? Inputs { get; init; }

    /// <summary>The seed: the same seed gives the same inputs, as long as no time ends them.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>An input that takes longer counts as a hang.</summary>
    public TimeSpan Slowest { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>An input that makes the reader ask for more bytes, in all, counts as growth.</summary>
    public long MostBytes { get; init; } = 4L << 30;

    /// <summary>Where inputs that fail are kept.</summary>
    public string Folder { get; init; } = Path.Combine(Path.GetTempPath(), "chartgen-fuzzing");
}
