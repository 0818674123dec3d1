using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class FullSyncScalingTests
{
    [Theory]
    [InlineData("multinode", "")]
    [InlineData("vendor", "")]
    [InlineData("multinode", "chart/files/topology.json: \"capacity\": 6 => \"mode\": \"full\",\n  \"capacity\": 6", "HorizontalPodAutoscaler/mosquitto adds brokers under load, and in full-sync mode the leader alone serves clients")]
    public void Full_sync_does_not_scale(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<FullSyncScaling>(cluster, edit, expected);
}
