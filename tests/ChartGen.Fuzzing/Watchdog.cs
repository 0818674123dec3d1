using System.Diagnostics;

namespace ChartGen.Fuzzing;

/// <summary>Ends the program when one input takes too long: there is no other way to stop a thread.</summary>
internal sealed class Watchdog : IDisposable
{
    private readonly Timer timer;
    private readonly TimeSpan slowest;
    private readonly Action<TimeSpan> hang;
    private long began;

    public Watchdog(TimeSpan slowest, Action<TimeSpan> hang)
    {
        (this.slowest, this.hang) = (slowest, hang);
        timer = new Timer(_ => Look(), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
    }

    public void Begin() => Volatile.Write(ref began, Stopwatch.GetTimestamp());

    public TimeSpan End() => Stopwatch.GetElapsedTime(Interlocked.Exchange(ref began, 0));

    public void Dispose() => timer.Dispose();

    private void Look()
    {
        if (Volatile.Read(ref began) is var start and not 0 && Stopwatch.GetElapsedTime(start) is var taken && taken > slowest)
        {
            hang(taken);
        }
    }
}
