using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class PreStopWithinGracePeriodTests
{
    [Theory]
    [InlineData("broker: {preStopSeconds: 119}")]
    [InlineData("broker: {preStopSeconds: 120}", "1:26 broker.preStopSeconds is 120, and the broker is killed after broker.terminationGracePeriodSeconds 120; allowed are 0 to 119")]
    [InlineData("broker: {terminationGracePeriodSeconds: 60}", "1:41 broker.preStopSeconds is 60")]
    public void Time_is_left_after_preStop(string yaml, params string[] expected) =>
        Judged.By<PreStopWithinGracePeriod>(yaml, expected);
}
