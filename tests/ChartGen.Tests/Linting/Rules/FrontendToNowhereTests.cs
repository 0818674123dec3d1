using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class FrontendToNowhereTests
{
    [Theory]
    [InlineData("frontend f\n    default_backend b\nbackend b\n    server a 10.0.0.1:1\n")]
    [InlineData("frontend f\n", "1:1 the frontend 'f' has no backend")]
    [InlineData("frontend f\n    default_backend b\nbackend b\n", "2:21 the backend 'b' of line 3 has no server")]
    [InlineData("frontend f\n    mode http\n")]
    public void A_frontend_in_mode_tcp_should_have_a_backend_with_servers(string text, params string[] expected) =>
        LintJudged.By<FrontendToNowhere>("haproxy.cfg", text, expected);
}
