using System.Globalization;
using System.Numerics;
using ChartGen.Kubernetes;
using Xunit;

namespace ChartGen.Tests.Kubernetes;

public sealed class QuantityTests
{
    [Theory]
    [InlineData("1", "1000000000")]
    [InlineData("500m", "500000000")]
    [InlineData("0.5", "500000000")]
    [InlineData("1.5Ki", "1536000000000")]
    [InlineData("1k", "1000000000000")]
    [InlineData("1Mi", "1048576000000000")]
    [InlineData("2G", "2000000000000000000")]
    [InlineData("3u", "3000")]
    [InlineData("3n", "3")]
    [InlineData("0.5n", "1")]
    [InlineData("0.1Ki", "102400000000")]
    [InlineData("7E", "7000000000000000000000000000")]
    public void A_quantity_is_kept_in_billionths_rounded_up(string text, string nanos)
    {
        Assert.True(Quantity.TryParse(text, out var quantity, out var reason), reason);
        Assert.Equal(BigInteger.Parse(nanos, CultureInfo.InvariantCulture), quantity.Nanos);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Mi")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1.2.3")]
    [InlineData("1K")]
    [InlineData("1ki")]
    [InlineData("1mi")]
    [InlineData("1 Gi")]
    [InlineData("1e3")]
    [InlineData("-1")]
    [InlineData("1GiB")]
    [InlineData("8Ei")]
    [InlineData("9223372036854775807.1")]
    public void What_is_none_is_refused_with_what_is_allowed(string text)
    {
        Assert.False(Quantity.TryParse(text, out _, out var reason));
        Assert.Contains("; allowed", reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1Gi", "1G", 1)]
    [InlineData("1024Mi", "1Gi", 0)]
    [InlineData("999m", "1", -1)]
    public void Quantities_are_compared_by_what_they_are(string left, string right, int order)
    {
        Assert.True(Quantity.TryParse(left, out var first, out _));
        Assert.True(Quantity.TryParse(right, out var second, out _));
        Assert.Equal(order, first.CompareTo(second));
        Assert.Equal(order > 0, first > second);
        Assert.Equal(order < 0, first < second);
    }
}
