using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ExportAccessTests
{
    [Theory]
    [InlineData("vendor", "exports: server3/mosquitto/data *(rw => server3/mosquitto/data *(ro", "exports:3:83 /root/mosquitto-2.8-mmc-2.8-cluster-kubernetes-autoscaling/server3/mosquitto/data, the directory of PersistentVolume/mosquitto-pv-2, is exported read-only")]
    [InlineData("vendor", "exports: server3/mosquitto/data *(rw => server3/mosquitto/data *(all_squash,rw", "is exported with all_squash")]
    [InlineData("vendor", "exports: server3/mosquitto/data *(rw => server3/mosquitto/data *(all_squash,anonuid=1000,rw")]
    [InlineData("vendor", "exports: config *(rw,sync,no_root_squash => config *(rw,sync,root_squash", "exports:7:93 /root/mosquitto-2.8-mmc-2.8-cluster-kubernetes-autoscaling/server1/management-center/config, the directory of PersistentVolume/mmc-pv, is exported with root_squash")]
    [InlineData("vendor", "exports: data *(rw,sync,no_root_squash => data *(rw,sync,root_squash")]
    public void Directories_can_be_written_to(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<ExportAccess>(cluster, edit, expected);
}
