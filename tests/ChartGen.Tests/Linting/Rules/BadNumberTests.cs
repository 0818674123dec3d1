using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class BadNumberTests
{
    [Theory]
    [InlineData("global\n    nbthread 4\n")]
    [InlineData("global\n    nbthread 65\n", "2:14 '65' is no number for 'nbthread'; allowed is a whole number, 1 to 64")]
    [InlineData("backend b\n    server a 10.0.0.1:1 weight 257\n", "'257' is no number for 'weight'; allowed is a whole number, 0 to 256")]
    [InlineData("backend b\n    hash-balance-factor 50\n", "0 or at least 101")]
    [InlineData("backend b\n    server-template m x 10.0.0.1:1\n", "'x' is no number of servers")]
    [InlineData("backend b\n    stick-table type ip size 10x\n", "2:30 '10x' is no size")]
    public void A_number_must_be_one_within_its_bounds(string text, params string[] expected) =>
        LintJudged.By<BadNumber>("haproxy.cfg", text, expected);
}
