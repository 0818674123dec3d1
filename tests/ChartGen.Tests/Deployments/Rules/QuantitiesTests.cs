using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class QuantitiesTests
{
    [Theory]
    [InlineData("broker: {resources: {requests: {cpu: \"0.5\", memory: 1.5Gi}, limits: {cpu: \"2\", memory: 2000M}}, storage: 7E}")]
    [InlineData("broker: {storage: \"0\"}", "1:19 broker.storage is 0; allowed is a quantity above 0, such as 256Mi")]
    [InlineData("managementCenter: {storage: 0Gi}", "managementCenter.storage is 0Gi")]
    [InlineData("broker: {storage: 8Ei}", "broker.storage: '8Ei' is more than Kubernetes keeps")]
    [InlineData("broker: {storage: \"9223372036854775807\"}")]
    [InlineData("broker: {storage: \"9223372036854775808\"}", "broker.storage: ")]
    [InlineData("haproxy: {resources: {requests: {cpu: 0m}, limits: {cpu: \"0\", memory: \"0\"}}}", "1:39 haproxy.resources.requests.cpu is 0m; allowed is a quantity above 0, such as 100m", "haproxy.resources.limits.cpu is 0", "haproxy.resources.limits.memory is 0")]
    [InlineData("clusterOperator: {resources: {requests: {memory: 0Ki}}}", "clusterOperator.resources.requests.memory is 0Ki")]
    public void Quantities_are_kept_by_Kubernetes_and_above_0(string yaml, params string[] expected) =>
        Judged.By<Quantities>(yaml, expected);
}
