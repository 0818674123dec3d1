using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class StopTimesTests
{
    [Theory]
    [InlineData("vendor", "chart/templates/haproxy.yaml: terminationGracePeriodSeconds: 60 => terminationGracePeriodSeconds: 30", "chart/templates/haproxy.yaml:61:38 Deployment/ha is killed after 30 s, and its hard-stop-after of haproxy.cfg is 30 s; expected are more than 30 s")]
    [InlineData("multinode", "chart/values.yaml: preStopSeconds: 60 => preStopSeconds: 160", "chart/values.yaml:118:34 StatefulSet/mosquitto is killed after 120 s, and its preStop takes up to 160 s")]
    [InlineData("multinode", "chart/files/haproxy.cfg: hard-stop-after 30s => hard-stop-after 58s", "Deployment/ha is killed after 60 s, and its preStop takes up to 5 s and hard-stop-after of haproxy.cfg is 58 s")]
    public void The_grace_period_is_long_enough(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<StopTimes>(cluster, edit, expected);
}
