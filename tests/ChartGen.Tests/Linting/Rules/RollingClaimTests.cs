using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class RollingClaimTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  strategy: {type: Recreate}\n", "", "while the old one holds the claim 'config', which is ReadWriteOnce")]
    [InlineData("accessModes: [ReadWriteOnce]", "accessModes: [ReadWriteMany]")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<RollingClaim>(written, instead, expected);
}
