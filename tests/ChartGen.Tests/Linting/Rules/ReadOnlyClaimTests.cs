using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ReadOnlyClaimTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("accessModes: [ReadWriteMany]", "accessModes: [ReadOnlyMany]", "the claim is ReadOnlyMany, and Deployment/console mounts it for writing at /config")]
    [InlineData("mountPath: /config}", "mountPath: /config, readOnly: true}")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<ReadOnlyClaim>(written, instead, expected);
}
