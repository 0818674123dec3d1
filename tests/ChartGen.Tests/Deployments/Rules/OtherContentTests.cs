using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class OtherContentTests
{
    [Theory]
    [InlineData("{}", "{}")]
    [InlineData("{}", "chart: {version: 0.2.0}", "differs from mosquitto-multi-node-multi-host-autoscale 0.1.0 in old.tgz: changed Chart.yaml README.md")]
    [InlineData("{}", "replicas: {max: 6}")]
    public void What_differs_is_named(string earlier, string now, params string[] expected) =>
        Judged.AfterEarlier<OtherContent>(earlier, now, expected);
}
