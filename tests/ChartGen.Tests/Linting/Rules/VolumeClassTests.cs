using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class VolumeClassTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  storageClassName: \"\"\n  volumeName", "  volumeName", "has no storageClassName")]
    [InlineData("  storageClassName: \"\"\n  volumeName", "  storageClassName: fast\n  volumeName", "has the storage class 'fast', and PersistentVolume/broker-0 has ''")]
    [InlineData("  storageClassName: \"\"\n  claimRef", "  claimRef")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<VolumeClass>(written, instead, expected);
}
