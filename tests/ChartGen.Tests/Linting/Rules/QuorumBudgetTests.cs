using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class QuorumBudgetTests
{
    [Theory]
    [InlineData("vendor", "chart/templates/mosquitto.yaml: maxUnavailable: 1 => maxUnavailable: 2", "chart/templates/mosquitto.yaml:160:19 PodDisruptionBudget/mosquitto lets a drain take 2 of 3 brokers")]
    [InlineData("vendor", "chart/templates/mosquitto.yaml: maxUnavailable: 1 => minAvailable: 2", "chart/templates/mosquitto.yaml:160:17 PodDisruptionBudget/mosquitto lets a drain take 3 of 5 brokers")]
    [InlineData("vendor", "chart/templates/mosquitto.yaml: maxUnavailable: 1 => maxUnavailable: 50%", "lets a drain take 2 of 3 brokers")]
    [InlineData("vendor", "chart/templates/mosquitto.yaml: maxUnavailable: 1 => minAvailable: 60%")]
    [InlineData("vendor", "chart/templates/mosquitto.yaml:   maxUnavailable: 1\n => ", "says neither maxUnavailable nor minAvailable")]
    public void A_drain_leaves_the_majority(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<QuorumBudget>(cluster, edit, expected);
}
