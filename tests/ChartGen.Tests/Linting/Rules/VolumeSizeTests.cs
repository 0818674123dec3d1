using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class VolumeSizeTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("capacity: {storage: 5Gi}", "capacity: {storage: 1Gi}", "19:25 PersistentVolumeClaim/data-broker-0 asks for 5Gi, and PersistentVolume/broker-0 has 1Gi")]
    [InlineData("requests: {storage: 5Gi}", "requests: {storage: 5000000000}")]
    [InlineData("requests: {storage: 5Gi}", "requests: {storage: 6G}", "asks for 6G")]
    [InlineData("  claimRef: {namespace: default, name: data-broker-0}\n", "")]
    [InlineData("  volumeName: broker-0\n", "")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<VolumeSize>(written, instead, expected);
}
