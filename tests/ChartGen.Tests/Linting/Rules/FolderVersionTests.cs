using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class FolderVersionTests
{
    [Theory]
    [InlineData("vendor", "exports: mmc-2.8-cluster => mmc-2.7-cluster ;; nfs-setup.sh: mmc-2.8-cluster => mmc-2.7-cluster ;; chart/templates/volumes.yaml: mmc-2.8-cluster => mmc-2.7-cluster", "chart/templates/volumes.yaml:22:14 the folder mosquitto-2.8-mmc-2.7-cluster-kubernetes-autoscaling names the versions 2.8 and 2.7")]
    [InlineData("vendor", "exports: 2.8 => 2.7 ;; nfs-setup.sh: 2.8 => 2.7 ;; chart/templates/volumes.yaml: 2.8 => 2.7", "chart/templates/volumes.yaml:22:14 the folder mosquitto-2.7-mmc-2.7-cluster-kubernetes-autoscaling is of version 2.7, and the images are 2.8")]
    [InlineData("multinode", "chart/values.yaml: setupFolder: mosquitto-2.8-mmc-2.8 => setupFolder: mosquitto-2.7-mmc-2.7", "chart/values.yaml:12:14")]
    public void The_folder_is_of_one_version(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<FolderVersion>(cluster, edit, expected);
}
