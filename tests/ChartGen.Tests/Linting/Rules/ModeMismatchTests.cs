using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ModeMismatchTests
{
    [Theory]
    [InlineData("defaults\n    mode http\nfrontend f\n    default_backend b\nbackend b\n")]
    [InlineData("frontend f\n    mode http\n    default_backend b\nbackend b\n", "3:21 the frontend 'f' is in mode http and the backend 'b' of line 4 in mode tcp")]
    [InlineData("frontend f\n    default_backend b\nbackend b\n    mode http\n")]
    public void A_frontend_in_mode_http_must_not_use_a_backend_in_mode_tcp(string text, params string[] expected) =>
        LintJudged.By<ModeMismatch>("haproxy.cfg", text, expected);
}
