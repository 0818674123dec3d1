using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class UnlikelyQuantitiesTests
{
    [Theory]
    [InlineData("broker: {resources: {requests: {cpu: 100m, memory: 4Mi}, limits: {cpu: \"49.999\", memory: 64Gi}}, storage: 100M}")]
    [InlineData("broker: {resources: {requests: {memory: 512m}}}", "1:41 broker.resources.requests.memory is 512m, thousandths of a byte; allowed are bytes, with a suffix such as Mi: 512Mi")]
    [InlineData("broker: {resources: {requests: {memory: \"512\"}}}", "memory is 512, so many bytes; allowed are at least 4Mi, and mebibytes have the suffix Mi: 512Mi")]
    [InlineData("broker: {resources: {requests: {memory: 512k}}}", "memory is 512k, too little for any process")]
    [InlineData("broker: {storage: \"0.5\"}", "broker.storage is 0.5, a part of a byte")]
    [InlineData("broker: {storage: \"5\"}", "broker.storage is 5, so many bytes")]
    [InlineData("broker: {resources: {requests: {cpu: \"500\"}}}", "cpu is 500, so many whole cores; allowed are less than 50, and thousandths of a core have the suffix m: 500m")]
    [InlineData("broker: {resources: {requests: {cpu: 1k}}}", "cpu is 1k, 50 cores or more")]
    [InlineData("haproxy: {resources: {limits: {cpu: 1Gi}}}", "haproxy.resources.limits.cpu is 1Gi, a number of bytes")]
    public void A_forgotten_or_wrong_unit_is_found(string yaml, params string[] expected) =>
        Judged.By<UnlikelyQuantities>(yaml, expected);
}
