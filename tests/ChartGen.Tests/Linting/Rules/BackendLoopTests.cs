using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class BackendLoopTests
{
    [Theory]
    [InlineData("listen a\n    default_backend b\nbackend b\n")]
    [InlineData("listen a\n    default_backend a\n", "2:21 the listen 'a' comes back to itself")]
    [InlineData("listen a\n    default_backend b\nlisten b\n    default_backend a\n", "2:21", "4:21")]
    [InlineData("defaults\n    default_backend b\nbackend b\n")]
    public void A_proxy_must_not_be_its_own_default_backend(string text, params string[] expected) =>
        LintJudged.By<BackendLoop>("haproxy.cfg", text, expected);
}
