using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class VolumeOfExportTests
{
    [Theory]
    [InlineData("vendor", "chart/values.yaml: repoPath: /root => repoPath: /home/demo", "chart/values.yaml:2:11 PersistentVolume/mosquitto-pv-0 (and 6 more) is on /home/demo/mosquitto-2.8-mmc-2.8-cluster-kubernetes-autoscaling/server1/mosquitto/data, which exports does not export, and the setup script does not prepare")]
    [InlineData("vendor", "exports: mmc-2.8-cluster => mmc-2.7-cluster", "exports:1:1 PersistentVolume/mosquitto-pv-0 (and 6 more) is on")]
    [InlineData("vendor", "exports: server1/management-center => server1/managment-center", "exports:7:1 PersistentVolume/mmc-pv is on")]
    [InlineData("vendor", "nfs-setup.sh: server1/management-center => server1/managment-center", "nfs-setup.sh:10:10 PersistentVolume/mmc-pv is on")]
    [InlineData("multinode", "chart/values.yaml: setupFolder: mosquitto-2.8 => setupFolder: mosquitto-2.7", "chart/values.yaml:12:14 PersistentVolume/mosquitto-pv-0 (and 6 more) is on")]
    public void The_directory_of_a_volume_is_exported(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<VolumeOfExport>(cluster, edit, expected);
}
