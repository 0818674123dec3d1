using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class BadBindOptionTests
{
    [Theory]
    [InlineData("frontend f\n    bind :1 v4v6 name x maxconn 5\n")]
    [InlineData("frontend f\n    bind :1 v4v5\n", "2:13 'v4v5' is no option of a bind; did you mean 'v4v6'?")]
    [InlineData("frontend f\n    bind :1 name\n", "'name' lacks its value")]
    [InlineData("global\n    stats socket /run/s lvl admin\n", "'lvl' is no option of a stats socket")]
    public void An_option_of_a_bind_line_must_be_one_that_HAProxy_knows_with_its_value(string text, params string[] expected) =>
        LintJudged.By<BadBindOption>("haproxy.cfg", text, expected);
}
