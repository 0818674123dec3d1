using System.Diagnostics;
using Xunit;

namespace ChartGen.RealTools.Tests.Cluster;

/// <summary>Waits for something by asking again and again until a deadline, never by a fixed time.</summary>
internal static class Poll
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    /// <summary>Fails, with the state at that time, when the condition does not become true before the deadline.</summary>
    public static void Until(string what, TimeSpan deadline, Func<bool> condition, Func<string> state)
    {
        var clock = Stopwatch.StartNew();
        while (!condition())
        {
            if (clock.Elapsed > deadline)
            {
                Assert.Fail($"Not within {deadline}: {what}.\n{state()}");
            }

            Thread.Sleep(Interval);
        }
    }
}
