using ChartGen.HaProxy;
using Xunit;

namespace ChartGen.Tests.HaProxy;

public sealed class HaProxyDurationTests
{
    [Theory]
    [InlineData("45m", 2_700_000)]
    [InlineData("5s", 5_000)]
    [InlineData("250", 250)]
    [InlineData("250ms", 250)]
    [InlineData("05s", 5_000)]
    [InlineData("1h", 3_600_000)]
    [InlineData("24d", 2_073_600_000)]
    [InlineData("0", 0)]
    [InlineData("1us", 1)]
    [InlineData("1000us", 1)]
    [InlineData("1001us", 2)]
    [InlineData("2147483647", 2_147_483_647)]
    [InlineData("2147483647000us", 2_147_483_647)]
    [InlineData("000000000000000000000000000005s", 5_000)]
    public void A_time_is_read_as_HAProxy_reads_it(string text, long milliseconds)
    {
        Assert.True(HaProxyDuration.TryParse(text, out var duration, out var reason), reason);
        Assert.Equal(milliseconds, duration.Milliseconds);
        Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), duration.Value);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("-5s", "does not begin with a digit")]
    [InlineData("m", "does not begin with a digit")]
    [InlineData("٣s", "does not begin with a digit")]
    [InlineData("1h30m", "'h30m' is no unit")]
    [InlineData("1.5s", "'.5s' is no unit")]
    [InlineData("5S", "'S' is no unit")]
    [InlineData("5 s", "' s' is no unit")]
    [InlineData("5s\n", "is no unit")]
    [InlineData("5min", "'min' is no unit")]
    [InlineData("2147483648", "at most 2147483647 ms")]
    [InlineData("25d", "at most 2147483647 ms")]
    [InlineData("2147483647001us", "at most 2147483647 ms")]
    [InlineData("99999999999999999999999999999999999999999d", "at most 2147483647 ms")]
    public void What_HAProxy_refuses_or_warns_of_is_refused_with_the_reason(string text, string expected)
    {
        Assert.False(HaProxyDuration.TryParse(text, out _, out var reason));
        Assert.Contains(expected, reason, StringComparison.Ordinal);
    }
}
