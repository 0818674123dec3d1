using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class VolumeAccessModesTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  accessModes: [ReadWriteOnce]\n  storageClassName: \"\"\n  claimRef", "  accessModes: [ReadWriteMany]\n  storageClassName: \"\"\n  claimRef", "15:17 PersistentVolumeClaim/data-broker-0 asks for ReadWriteOnce, and PersistentVolume/broker-0 has ReadWriteMany")]
    [InlineData("  accessModes: [ReadWriteOnce]\n  storageClassName: \"\"\n  claimRef", "  accessModes: [ReadWriteMany, ReadWriteOnce]\n  storageClassName: \"\"\n  claimRef")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<VolumeAccessModes>(written, instead, expected);
}
