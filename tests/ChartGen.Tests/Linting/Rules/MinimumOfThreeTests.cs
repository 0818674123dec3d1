using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class MinimumOfThreeTests
{
    [Theory]
    [InlineData("vendor", "chart/templates/mosquitto.yaml: minReplicas: 3 => minReplicas: 2", "chart/templates/mosquitto.yaml:133:16 HorizontalPodAutoscaler/mosquitto minReplicas lets the cluster shrink to 2")]
    [InlineData("multinode", "chart/values.yaml: min_replica: 3 => min_replica: 1 ;; values.yaml: min_replica: 3 => min_replica: 1", "chart/values.yaml:22:14", "values.yaml:22:14")]
    [InlineData("vendor", "chart/templates/mosquitto.yaml:   minReplicas: 3\n => ", "HorizontalPodAutoscaler/mosquitto, without minReplicas, lets the cluster shrink to 1")]
    [InlineData("vendor", "chart/templates/mosquitto.yaml: minReplicas: 3 => minReplicas: 2 ;; chart/templates/mosquitto.yaml: registry.cedalo.com/mosquitto/mosquitto:2.8 => docker.io/library/eclipse-mosquitto:2.0.22")]
    public void The_minimum_is_three(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<MinimumOfThree>(cluster, edit, expected);
}
