using ChartGen.Mosquitto.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class NumberOutOfRangeTests
{
    [Theory]
    [InlineData("listener 1883\nmax_keepalive 65535\nmax_packet_size 20\n")]
    [InlineData("listener 1883\nmax_keepalive 0\n", "2:15 '0' is no value of 'max_keepalive', so the broker does not start; allowed are 1 to 65535")]
    [InlineData("listener 65536\n", "1:10 ")]
    [InlineData("listener abc\n", "1:10 ")]
    [InlineData("listener 0 /run/x\n")]
    [InlineData("listener 0 # x\n", "1:10 ")]
    [InlineData("listener 1883\nmax_qos 3\n", "2:9 ")]
    [InlineData("listener 1883\nmemory_limit -1\n", "2:14 ")]
    public void A_number_out_of_range_is_found(string text, params string[] expected) =>
        LintJudged.By<NumberOutOfRange>("mosquitto.conf", text, expected);
}
