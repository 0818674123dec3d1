using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ConnectComesFirstTests
{
    [Theory]
    [InlineData("backend b\n    tcp-check comment x\n    tcp-check connect\n    tcp-check send a\nbackend c\n    tcp-check send a\n")]
    [InlineData("backend b\n    tcp-check send a\n    tcp-check connect\n", "2:5 'tcp-check send' stands before the connect of line 3")]
    public void The_first_step_of_a_health_check_that_connects_must_be_connect(string text, params string[] expected) =>
        LintJudged.By<ConnectComesFirst>("haproxy.cfg", text, expected);
}
