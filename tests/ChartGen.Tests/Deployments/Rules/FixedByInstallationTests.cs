using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class FixedByInstallationTests
{
    [Theory]
    [InlineData("{}", "version: \"2.9\"\nchart: {version: 0.2.0}")]
    [InlineData("{}", "metadata: {name: b}", "metadata.name is b, and multinode in old.tgz")]
    [InlineData("{}", "namespace: b", "1:12 namespace is b, and multinode in old.tgz")]
    [InlineData("volumes: {prefix: a-}", "volumes: {prefix: b-}", "the volume of broker 0 is b-mosquitto-pv-0, and a-mosquitto-pv-0 in old.tgz")]
    [InlineData("{}", "clusterDomain: k8s.example.com", "the members of the cluster know each other by it")]
    [InlineData("{}", "broker: {storage: 6Gi, runAsUser: 1001}", "broker.storage is 6Gi, and 5Gi in", "broker.runAsUser is 1001, and 1000 in")]
    [InlineData("{}", "managementCenter: {storage: 2Gi}", "managementCenter.storage is 2Gi, and 1Gi in")]
    public void What_live_objects_carry_stays(string earlier, string now, params string[] expected) =>
        Judged.AfterEarlier<FixedByInstallation>(earlier, now, expected);
}
