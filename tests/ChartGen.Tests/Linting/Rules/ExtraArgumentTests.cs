using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ExtraArgumentTests
{
    [Theory]
    [InlineData("global\n    maxconn 4\n")]
    [InlineData("global\n    maxconn 4 5\n", "2:15 'maxconn' does not take '5'; it takes one argument")]
    [InlineData("global\n    daemon on\n", "'daemon' does not take 'on'; it stands alone")]
    [InlineData("defaults\n    no log global\n", "'no log' does not take 'global'")]
    [InlineData("backend b\n    source 10.0.0.1 foo\n", "'source' does not take 'foo'")]
    [InlineData("global\n    hard-stop-after 1s 2s\n")]
    public void A_keyword_must_not_have_more_arguments_than_it_takes(string text, params string[] expected) =>
        LintJudged.By<ExtraArgument>("haproxy.cfg", text, expected);
}
