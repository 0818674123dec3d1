using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class BadServerOptionTests
{
    [Theory]
    [InlineData("backend b\n    server a 10.0.0.1:1 check inter 2s source 10.0.0.9 interface lo weight 1\n")]
    [InlineData("backend b\n    server a 10.0.0.1:1 chek\n", "2:25 'chek' is no option of a server; did you mean 'check'?")]
    [InlineData("backend b\n    server a 10.0.0.1:1 check inter\n", "'inter' lacks its value")]
    [InlineData("backend b\n    default-server inter 1s foo\n", "'foo' is no option of a server")]
    [InlineData("backend b\n    server a 10.0.0.1:1 guid x\n", "'guid' is no option")]
    public void An_option_of_a_server_must_be_one_that_HAProxy_knows_with_its_value(string text, params string[] expected) =>
        LintJudged.By<BadServerOption>("haproxy.cfg", text, expected);
}
