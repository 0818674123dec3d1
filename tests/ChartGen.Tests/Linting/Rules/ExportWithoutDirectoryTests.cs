using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ExportWithoutDirectoryTests
{
    [Theory]
    [InlineData("vendor", "-chart ;; nfs-setup.sh: server1/management-center => server1/managment-center", "exports:7:1 /root/mosquitto-2.8-mmc-2.8-cluster-kubernetes-autoscaling/server1/management-center/config is exported, and the setup script does not prepare it")]
    [InlineData("multinode", "nfs-setup.sh: management-center/config *( => management-centre/config *(", "nfs-setup.sh:30:1 /root/mosquitto-2.8-mmc-2.8-cluster-kubernetes-autoscaling/server1/management-centre/config is exported")]
    [InlineData("multinode", "exports: # No blank => \"\"\n# No blank")]
    public void What_is_exported_is_prepared(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<ExportWithoutDirectory>(cluster, edit, expected);
}
