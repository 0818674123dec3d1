using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class UncheckedServerTests
{
    [Theory]
    [InlineData("backend b\n    server a 10.0.0.1:1\n")]
    [InlineData("backend b\n    server a 10.0.0.1:1\n    server b 10.0.0.1:2 check\n", "2:12 nothing checks 'a'")]
    [InlineData("backend b\n    default-server check\n    server a 10.0.0.1:1\n    server b 10.0.0.1:2\n")]
    public void A_server_beside_others_should_be_checked(string text, params string[] expected) =>
        LintJudged.By<UncheckedServer>("haproxy.cfg", text, expected);
}
