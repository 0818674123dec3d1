using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class OperatorRightsTests
{
    [Theory]
    [InlineData("multinode", "")]
    [InlineData("multinode", "chart/templates/cluster-operator.yaml:       serviceAccountName: {{ $name }}\n => ", "runs as the account 'default'")]
    [InlineData("multinode", "chart/templates/cluster-operator.yaml: automountServiceAccountToken: true => automountServiceAccountToken: false", "chart/templates/cluster-operator.yaml:62:37 Deployment/mosquitto-cluster-operator gets no token")]
    [InlineData("multinode", "chart/templates/cluster-operator.yaml:   {{- toYaml .rules | nindent 2 }}\n => ", "Role/mosquitto-cluster-operator of the cluster operator permits nothing")]
    public void The_operator_may_see_the_brokers(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<OperatorRights>(cluster, edit, expected);
}
