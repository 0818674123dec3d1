using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class DisruptionBudgetTests
{
    [Theory]
    [InlineData("vendor", "chart/templates/mosquitto.yaml: maxUnavailable: 1\n  selector:\n    matchLabels:\n      app: mosquitto => maxUnavailable: 1\n  selector:\n    matchLabels:\n      app: mosquito", "chart/templates/mosquitto.yaml:37:9 StatefulSet/mosquitto has no PodDisruptionBudget")]
    public void Brokers_have_a_budget(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<DisruptionBudget>(cluster, edit, expected);
}
