using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class FrontendWithoutBindTests
{
    [Theory]
    [InlineData("frontend f\n    bind :1\nfrontend g\n    disabled\n")]
    [InlineData("frontend f\n    bind :1\nlisten g\n", "3:1 this listen has no bind line")]
    public void A_frontend_should_listen(string text, params string[] expected) =>
        LintJudged.By<FrontendWithoutBind>("haproxy.cfg", text, expected);
}
