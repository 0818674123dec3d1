using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class MissingTimeoutsTests
{
    [Theory]
    [InlineData("frontend f\n    timeout client 1s\nbackend b\n")]
    [InlineData("frontend f\n", "1:1 this frontend has no timeout client")]
    [InlineData("backend b\n    timeout connect 0\n    server a 10.0.0.1:1\n", "this backend has no timeout connect, server")]
    [InlineData("defaults a\n    timeout client 1s\ndefaults\nfrontend f from a\nfrontend g\n", "5:1")]
    public void A_proxy_should_have_timeouts_for_its_clients_its_connections_and_its_servers(string text, params string[] expected) =>
        LintJudged.By<MissingTimeouts>("haproxy.cfg", text, expected);
}
