using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class SingleWritersTests
{
    [Theory]
    [InlineData("vendor", "chart/templates/mmc.yaml: replicas: 1 => replicas: 2", "chart/templates/mmc.yaml:32:13 Deployment/mmc has 2 replicas")]
    [InlineData("multinode", "chart/templates/cluster-operator.yaml: replicas: 1 => replicas: 2", "Deployment/mosquitto-cluster-operator has 2 replicas")]
    public void One_pod_writes(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<SingleWriters>(cluster, edit, expected);
}
