using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class IdleSettingsTests
{
    [Theory]
    [InlineData("metricsServer: {deploy: true, kubeletInsecureTls: true}")]
    [InlineData("metricsServer: {kubeletInsecureTls: true}", "1:37 metricsServer.kubeletInsecureTls is given, and metricsServer.deploy is false")]
    [InlineData("autoscaling: {enabled: false}")]
    [InlineData("autoscaling: {enabled: false, memoryThreshold: 80, scaleUp: {periodSeconds: 60}}\nreplicas: {max: 6}", "autoscaling.memoryThreshold", "autoscaling.scaleUp", "2:17 replicas.max is given, and autoscaling.enabled is false")]
    public void Settings_of_what_is_off_are_noted(string yaml, params string[] expected) =>
        Judged.By<IdleSettings>(yaml, expected);
}
