using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class VolumeOrdinalsTests
{
    [Theory]
    [InlineData("vendor", "chart/templates/volumes.yaml: server4/ => server3/", "server3/mosquitto/data, as PersistentVolume/mosquitto-pv-2 does; expected is /root/mosquitto-2.8-mmc-2.8-cluster-kubernetes-autoscaling/server4/mosquitto/data, of mosquitto-3")]
    [InlineData("vendor", "chart/templates/volumes.yaml: mosquitto-data-mosquitto-4 => mosquitto-data-mosquitto-1", "PersistentVolume/mosquitto-pv-4 is for the claim mosquitto-data-mosquitto-1, as PersistentVolume/mosquitto-pv-1 does; expected is mosquitto-data-mosquitto-4")]
    [InlineData("vendor", "chart/templates/volumes.yaml: name: mosquitto-data-mosquitto-5 => name: other", "the chart has no PersistentVolume for mosquitto-5 (mosquitto-pv-5)")]
    [InlineData("multinode", "chart/templates/_volumes.tpl: }}/{{ .place.directory }} => }}/{{ .place.directory | replace \"server2\" \"server5\" }}", "PersistentVolume/mosquitto-pv-1 has the directory")]
    public void Each_broker_has_its_own_volume(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<VolumeOrdinals>(cluster, edit, expected);
}
