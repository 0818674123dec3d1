using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class SameExportsTests
{
    [Theory]
    [InlineData("multinode", "exports: no_root_squash => root_squash", "nfs-setup.sh:24:1 the setup script exports /root/mosquitto-2.8-mmc-2.8-cluster-kubernetes-autoscaling/server1/mosquitto/data (and 6 more) to *(no_root_squash,no_subtree_check,rw,sync), and exports says *(no_subtree_check,root_squash,rw,sync)")]
    [InlineData("multinode", "exports: server2/mosquitto/data * => server2/mosquitto/data 10.0.0.0/24", "nfs-setup.sh:25:1")]
    public void Script_and_file_export_alike(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<SameExports>(cluster, edit, expected);
}
