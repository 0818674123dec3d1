using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ReplacedWritersTests
{
    [Theory]
    [InlineData("multinode", "")]
    [InlineData("vendor", "")]
    [InlineData("multinode", "chart/templates/management-center-deployment.yaml:     type: Recreate\n => ", "an update of Deployment/mmc starts the new pod before the old one is gone")]
    [InlineData("multinode", "chart/templates/cluster-operator.yaml: type: Recreate => type: RollingUpdate", "chart/templates/cluster-operator.yaml:51:11 an update of Deployment/mosquitto-cluster-operator")]
    public void An_update_replaces(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<ReplacedWriters>(cluster, edit, expected);
}
