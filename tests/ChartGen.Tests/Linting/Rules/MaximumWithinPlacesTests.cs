using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class MaximumWithinPlacesTests
{
    [Theory]
    [InlineData("vendor", "chart/values.yaml: max_replica: 5 => max_replica: 7", "chart/values.yaml:5:14 HorizontalPodAutoscaler/mosquitto maxReplicas lets 7 brokers start, and backend mosquitto_backend has places for 6; allowed are 3 to 6")]
    [InlineData("vendor", "chart/values.yaml: max_replica: 5 => max_replica: 6")]
    [InlineData("vendor", "-chart ;; values.yaml: x => max_replica: 7\n", "values.yaml:1:14 max_replica lets 7 brokers start, and")]
    [InlineData("multinode", "chart/values.yaml: max_replica: 5 => max_replica: 7 ;; values.yaml: max_replica: 5 => max_replica: 7", "chart/values.yaml:25:14", "values.yaml:25:14")]
    [InlineData("vendor", "INSTALL.md: max_replica=6 => max_replica=7", "INSTALL.md:8:32 --set max_replica lets 7 brokers")]
    public void The_maximum_is_within_the_places(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<MaximumWithinPlaces>(cluster, edit, expected);
}
