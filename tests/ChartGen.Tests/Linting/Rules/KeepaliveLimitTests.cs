using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class KeepaliveLimitTests
{
    [Theory]
    [InlineData("multinode", "")]
    [InlineData("vendor", "")]
    [InlineData("vendor", "chart/files/mosquitto.conf: max_keepalive 1800\n => ", "chart/files/mosquitto.conf:1:1 mosquitto.conf has no max_keepalive")]
    public void The_keepalive_has_a_limit(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<KeepaliveLimit>(cluster, edit, expected);
}
