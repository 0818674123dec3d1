using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class DuplicateBindTests
{
    [Theory]
    [InlineData("frontend f\n    bind :1\n    bind 10.0.0.1:1\n")]
    [InlineData("frontend f\n    bind :1\nfrontend g\n    bind *:1\n", "4:10 line 2 listens on ':1' already")]
    [InlineData("frontend f\n    bind :1,:1\n", "2:10")]
    public void An_address_should_be_listened_on_once(string text, params string[] expected) =>
        LintJudged.By<DuplicateBind>("haproxy.cfg", text, expected);
}
