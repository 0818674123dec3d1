using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class VariableValuesTests
{
    [Theory]
    [InlineData("vendor", "")]
    [InlineData("vendor", "chart/templates/mosquitto.yaml:               value: /mosquitto/data/ha\n => ", "chart/templates/mosquitto.yaml:78:21 the variable CEDALO_HA_DATA_DIR of container 'mosquitto' has neither value nor valueFrom")]
    [InlineData("multinode", "chart/templates/management-center-deployment.yaml:               value: /connections/connections.json\n => ", "the variable CONNECTIONS_FILE of container 'merge-connections'")]
    public void A_variable_has_a_value(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<VariableValues>(cluster, edit, expected);
}
