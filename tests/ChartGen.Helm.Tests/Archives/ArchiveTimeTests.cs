using ChartGen.Helm.Archives;
using Xunit;

namespace ChartGen.Helm.Tests.Archives;

public class ArchiveTimeTests
{
    [Theory]
    [InlineData(null, ArchiveTime.Default)]
    [InlineData("0", 0)]
    [InlineData("1700000000", 1_700_000_000)]
    [InlineData("8589934591", ArchiveTime.Last)]
    public void Seconds_are_taken(string? value, long expected)
    {
        Assert.True(ArchiveTime.TryParse(value, out var seconds, out var problem));
        Assert.Equal(expected, seconds);
        Assert.Null(problem);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData(" 1")]
    [InlineData("1.5")]
    [InlineData("0x10")]
    [InlineData("yesterday")]
    [InlineData("8589934592")]
    [InlineData("99999999999999999999")]
    public void Everything_else_is_refused_with_a_reason(string value)
    {
        Assert.False(ArchiveTime.TryParse(value, out _, out var problem));
        Assert.Contains($"SOURCE_DATE_EPOCH is '{value}'", problem, StringComparison.Ordinal);
    }
}
