using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ExportOrdinalsTests
{
    [Theory]
    [InlineData("vendor", "exports: server3 => server2", "exports:2:1 exports has no exported directory for mosquitto-2 (/root/mosquitto-2.8-mmc-2.8-cluster-kubernetes-autoscaling/server3/mosquitto/data); expected is one for each of 6 brokers")]
    [InlineData("vendor", "exports: server6 => server7", "exports:5:1 exports has no exported directory for mosquitto-5", "exports:6:1 /root/mosquitto-2.8-mmc-2.8-cluster-kubernetes-autoscaling/server7/mosquitto/data is for mosquitto-6, and")]
    [InlineData("vendor", "exports: /root/mosquitto-2.8-mmc-2.8-cluster-kubernetes-autoscaling/server4/ => /srv/other/server4/", "exports:3:1 exports has no exported directory for mosquitto-3")]
    [InlineData("multinode", "exports: server2/mosquitto => server9/mosquitto", "exports:4:1 exports has no exported directory for mosquitto-1", "exports:5:1")]
    public void Each_broker_has_its_own_export(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<ExportOrdinals>(cluster, edit, expected);
}
