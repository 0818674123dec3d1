using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ClaimWithoutVolumeTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("        accessModes: [ReadWriteOnce]", "        accessModes: [ReadOnlyMany]", "13:23 StatefulSet/broker asks for ReadOnlyMany, and PersistentVolume/broker-0 has ReadWriteOnce")]
    [InlineData("          requests: {storage: 5Gi}", "          requests: {storage: 6Gi}", "asks for 6Gi, and PersistentVolume/broker-0 has 5Gi")]
    [InlineData("        accessModes: [ReadWriteOnce]", "        accessModes: [ReadWriteMany]")]
    [InlineData("        storageClassName: nfs", "        storageClassName: other")]
    [InlineData("        storageClassName: nfs", "        storageClassName: nfs\n        selector: {matchLabels: {a: b}}")]
    [InlineData("storageClassName: nfs\n  nfs", "nfs")]
    [InlineData("---\napiVersion: v1\nkind: PersistentVolume\nmetadata: {name: broker-1}\nspec:\n  capacity: {storage: 5Gi}\n", "---\napiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata: {name: nfs}\nprovisioner: nfs.csi.k8s.io\n---\napiVersion: v1\nkind: PersistentVolume\nmetadata: {name: broker-1}\nspec:\n  capacity: {storage: 1Gi}\n")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<ClaimWithoutVolume>(written, instead, expected);
}
