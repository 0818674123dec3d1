using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class KeptVolumesTests
{
    [Theory]
    [InlineData("vendor", "chart/templates/claims.yaml: helm.sh/resource-policy: keep => other: x", "chart/templates/claims.yaml:6:3 Helm deletes PersistentVolumeClaim/mosquitto-data-mosquitto-0 (and 6 more)")]
    [InlineData("vendor", "chart/templates/volumes.yaml: helm.sh/resource-policy: keep => helm.sh/resource-policy: delete", "chart/templates/volumes.yaml:6:30 Helm deletes PersistentVolume/mosquitto-pv-0 (and 6 more)")]
    public void Helm_keeps_them(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<KeptVolumes>(cluster, edit, expected);
}
