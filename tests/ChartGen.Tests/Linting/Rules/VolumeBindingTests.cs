using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class VolumeBindingTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("name: data-broker-0}\n  nfs", "name: data-broker-1}\n  nfs", "8:40 PersistentVolume/broker-0 is for the claim default/data-broker-1, and the claim default/data-broker-0 is for the volume broker-0")]
    [InlineData("claimRef: {namespace: default", "claimRef: {namespace: other", "8:25 PersistentVolume/broker-0 is for the claim other/data-broker-0")]
    [InlineData("  volumeName: broker-0", "  volumeName: broker-1", "is for the volume broker-1")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<VolumeBinding>(written, instead, expected);
}
