using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class PodManagementTests
{
    [Theory]
    [InlineData("vendor", "chart/templates/mosquitto.yaml: podManagementPolicy: Parallel => podManagementPolicy: OrderedReady", "chart/templates/mosquitto.yaml:41:24 StatefulSet/mosquitto starts brokers one after the other")]
    public void Brokers_start_in_parallel(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<PodManagement>(cluster, edit, expected);
}
