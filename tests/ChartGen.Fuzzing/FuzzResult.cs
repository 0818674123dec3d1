namespace ChartGen.Fuzzing;

/// <summary>What a run found.</summary>
/// <param name="Target">The reader.</param>
/// <param name="Inputs">How many inputs it was given.</param>
/// <param name="Outcomes">How many different outcomes there were.</param>
/// <param name="Slowest">The longest that one input took.</param>
/// <param name="Failures">The inputs that broke it, as files, with what happened.</param>
/// <param name="MemoryBefore">The bytes in use after the first thousand inputs.</param>
/// <param name="MemoryAfter">The bytes in use at the end.</param>
public sealed record FuzzResult(string Target, long Inputs, int Outcomes, TimeSpan Slowest, IReadOnlyList<string> Failures, long MemoryBefore, long MemoryAfter)
{
    /// <summary>How much more may be in use at the end than at the beginning, the kept inputs apart.</summary>
    private const long Tolerated = 64 << 20;

    /// <summary>Whether memory grew from input to input.</summary>
    public bool Grew => MemoryAfter - MemoryBefore > Tolerated;

    /// <summary>Whether nothing was found.</summary>
    public bool IsClean => Failures.Count == 0 && !Grew;

    /// <inheritdoc />
    public override string ToString() => FormattableString.Invariant(
        $"{Target}: {Inputs} inputs, {Outcomes} outcomes, slowest {Slowest.TotalMilliseconds:N0} ms, memory {MemoryBefore >> 20} to {MemoryAfter >> 20} MiB, {Failures.Count} failures");
}
