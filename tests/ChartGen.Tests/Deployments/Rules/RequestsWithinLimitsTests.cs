using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class RequestsWithinLimitsTests
{
    [Theory]
    [InlineData("broker: {resources: {requests: {memory: 1024Mi}, limits: {memory: 1Gi}}}")]
    [InlineData("broker: {resources: {requests: {memory: 1025Mi}}}", "1:41 broker.resources.requests.memory is 1025Mi, above broker.resources.limits.memory 1Gi; allowed is at most 1Gi")]
    [InlineData("broker: {resources: {requests: {memory: 64Gi}, limits: {memory: null}}}")]
    [InlineData("haproxy: {resources: {requests: {cpu: \"1.5\"}, limits: {cpu: 1500m}}}")]
    [InlineData("managementCenter: {resources: {requests: {cpu: \"1.501\"}, limits: {cpu: 1500m}}}", "managementCenter.resources.requests.cpu is 1.501")]
    [InlineData("haproxy: {resources: {requests: {memory: 1G}, limits: {memory: 1Gi}}}")]
    [InlineData("clusterOperator: {resources: {requests: {memory: 1Gi}, limits: {memory: 1G}}}", "clusterOperator.resources.requests.memory is 1Gi")]
    public void A_request_is_at_most_its_limit_whatever_the_suffix(string yaml, params string[] expected) =>
        Judged.By<RequestsWithinLimits>(yaml, expected);
}
