using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class LaxNumberTests
{
    [Theory]
    [InlineData("global\n    maxconn 4\n")]
    [InlineData("global\n    maxconn 10k\n", "2:13 '10k' is read as 10 by 'maxconn'")]
    [InlineData("defaults\n    retries many\n", "'many' is read as 0 by 'retries'")]
    [InlineData("backend b\n    server a 10.0.0.1:1 weight\n", "2:25 'weight' lacks its number and is 0")]
    public void A_number_should_be_written_in_digits_only(string text, params string[] expected) =>
        LintJudged.By<LaxNumber>("haproxy.cfg", text, expected);
}
