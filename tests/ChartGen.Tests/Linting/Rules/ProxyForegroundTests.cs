using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ProxyForegroundTests
{
    [Theory]
    [InlineData("vendor", "chart/templates/haproxy.yaml: args: [\"-W\", \"-db\", => args: [\"-D\",", "chart/templates/haproxy.yaml:65:18 Deployment/ha starts HAProxy in the background")]
    public void HAProxy_stays_in_the_foreground(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<ProxyForeground>(cluster, edit, expected);
}
