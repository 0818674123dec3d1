using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class NoTimeToLeaveTests
{
    [Theory]
    [InlineData("broker: {preStopSeconds: 1}")]
    [InlineData("broker: {preStopSeconds: 0}", "1:26 broker.preStopSeconds is 0: brokers 3 to 4 are dead")]
    [InlineData("broker: {preStopSeconds: 0}\nreplicas: {min: 3, max: 3}")]
    [InlineData("broker: {preStopSeconds: 0}\nreplicas: {min: 3, max: 5}\nautoscaling: {enabled: false}")]
    [InlineData("broker: {preStopSeconds: 0}\nreplicas: {min: 5, max: 5}\nautoscaling: {enabled: false}", "brokers 3 to 4 are dead")]
    public void A_leaving_broker_waits(string yaml, params string[] expected) =>
        Judged.By<NoTimeToLeave>(yaml, expected);
}
