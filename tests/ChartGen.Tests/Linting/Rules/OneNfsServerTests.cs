using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class OneNfsServerTests
{
    [Theory]
    [InlineData("vendor", "chart/templates/volumes.yaml: {{ .Values.nfs }}\n    path: {{ .Values.repoPath }}/mosquitto-2.8-mmc-2.8-cluster-kubernetes-autoscaling/server3 => 10.10.10.99\n    path: {{ .Values.repoPath }}/mosquitto-2.8-mmc-2.8-cluster-kubernetes-autoscaling/server3", "chart/templates/volumes.yaml:67:13 PersistentVolume/mosquitto-pv-2 is on the NFS server 10.10.10.99, and PersistentVolume/mosquitto-pv-0 is on the NFS server 10.10.10.10")]
    [InlineData("multinode", "INSTALL.md: root@10.10.10.10 => root@10.10.10.9", "INSTALL.md:40:19 a command goes to the NFS server 10.10.10.9")]
    public void All_name_one_server(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<OneNfsServer>(cluster, edit, expected);
}
