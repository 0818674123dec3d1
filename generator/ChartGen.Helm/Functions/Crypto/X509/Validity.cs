namespace ChartGen.Helm.Functions;

/// <summary>From when until when a certificate holds.</summary>
internal readonly record struct Validity(DateTimeOffset From, DateTimeOffset Until)
{
    private const long NanosecondsInDay = 86_400_000_000_000;
    private const long NanosecondsInTick = 100;

    // Go multiplies nanoseconds in 64 bits, and what does not fit wraps around.
    public static Validity Of(DateTimeOffset now, long days) => new(now, now.AddTicks(unchecked(days * NanosecondsInDay) / NanosecondsInTick));
}
