using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class UnclaimedVolumeTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("name: data-broker-0}\n  nfs", "name: data-brokers-0}\n  nfs", "8:40 nothing here makes the claim 'data-brokers-0' in namespace default; did you mean 'data-broker-0'?")]
    [InlineData("claimRef: {namespace: default", "claimRef: {namespace: other", "8:25 the volume is for the claim 'data-broker-0' in namespace other, which is made in default")]
    [InlineData("  claimRef: {namespace: default, name: data-broker-0}\n", "")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<UnclaimedVolume>(written, instead, expected);
}
