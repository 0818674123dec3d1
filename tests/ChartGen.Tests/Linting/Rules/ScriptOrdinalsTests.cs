using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ScriptOrdinalsTests
{
    [Theory]
    [InlineData("vendor", "nfs-setup.sh: server3 => server2", "nfs-setup.sh:5:10 the setup script has no directory for mosquitto-2")]
    [InlineData("multinode", "nfs-setup.sh: 'chartgen/v1 multinode broker 4' => 'chartgen/v1 multinode broker 3'", "nfs-setup.sh:16:107 /root/mosquitto-2.8-mmc-2.8-cluster-kubernetes-autoscaling/server5/mosquitto/data is marked as chartgen/v1 multinode broker 3, as")]
    [InlineData("multinode", "nfs-setup.sh: server4/mosquitto/data *( => server3/mosquitto/data *(", "nfs-setup.sh:26:1 the setup script has no exports line for mosquitto-3")]
    [InlineData("vendor", "-nfs-setup.sh ;; nfs-setup.sh:  => mkdir -p /root/mosquitto-2.8-mmc-2.8-cluster-kubernetes-autoscaling/server{1..6}/mosquitto/data\n")]
    [InlineData("vendor", "-nfs-setup.sh ;; nfs-setup.sh:  => mkdir -p /root/mosquitto-2.8-mmc-2.8-cluster-kubernetes-autoscaling/server{1..5}/mosquitto/data\n", "nfs-setup.sh:1:10 the setup script has no directory for mosquitto-5")]
    [InlineData("vendor", "nfs-setup.sh: mkdir -p /root/mosquitto-2.8-mmc-2.8-cluster-kubernetes-autoscaling/server3/mosquitto/data\n => ", "nfs-setup.sh:12:20 the setup script gives /root/mosquitto-2.8-mmc-2.8-cluster-kubernetes-autoscaling/server3/mosquitto/data an owner or a mode and never makes it")]
    [InlineData("multinode", "nfs-setup.sh: \nEND_OF_EXPORTS\n => \n", "nfs-setup.sh:23:9 the text that begins here never ends")]
    public void The_script_prepares_a_directory_for_each_broker(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<ScriptOrdinals>(cluster, edit, expected);
}
