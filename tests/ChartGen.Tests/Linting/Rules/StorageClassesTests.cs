using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class StorageClassesTests
{
    [Theory]
    [InlineData("vendor", "chart/templates/claims.yaml:   storageClassName: \"\"\n  volumeName: mosquitto =>   volumeName: mosquitto", "chart/templates/claims.yaml:11:3 PersistentVolumeClaim/mosquitto-data-mosquitto-0 (and 5 more) has no storage class")]
    [InlineData("vendor", "chart/templates/volumes.yaml: storageClassName: \"\" => storageClassName: nfs", "chart/templates/volumes.yaml:13:21 PersistentVolume/mosquitto-pv-0 (and 6 more) has the storage class nfs")]
    [InlineData("vendor", "chart/templates/mosquitto.yaml:         storageClassName: \"\"\n => ", "the claim template mosquitto-data has no storage class")]
    [InlineData("vendor", "chart/templates/claims.yaml: storageClassName: \"\" => storageClassName: nfs ;; chart/templates/volumes.yaml: storageClassName: \"\" => storageClassName: nfs ;; chart/templates/mosquitto.yaml: storageClassName: \"\" => storageClassName: nfs")]
    public void Both_sides_have_no_class(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<StorageClasses>(cluster, edit, expected);
}
