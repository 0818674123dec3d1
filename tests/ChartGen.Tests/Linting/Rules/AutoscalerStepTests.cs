using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class AutoscalerStepTests
{
    [Theory]
    [InlineData("vendor", "chart/templates/mosquitto.yaml: value: 1\n          periodSeconds: 120 => value: 4\n          periodSeconds: 120", "chart/templates/mosquitto.yaml:146:18 HorizontalPodAutoscaler/mosquitto lets scaleUp change 4 Pods at once")]
    [InlineData("multinode", "chart/templates/broker-autoscaler.yaml: behavior: => behaviour:", "HorizontalPodAutoscaler/mosquitto has no policies for scaleDown", "has no policies for scaleUp")]
    public void One_broker_a_step(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<AutoscalerStep>(cluster, edit, expected);
}
