using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class SharedClaimTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("accessModes: [ReadWriteMany]", "accessModes: [ReadWriteOnce]", "24:17 the claim 'config' is ReadWriteOnce, and several pods use it (Deployment/console)")]
    [InlineData("  replicas: 2\n", "  replicas: 1\n")]
    [InlineData("accessModes: [ReadWriteMany]", "accessModes: [ReadWriteOnce, ReadWriteMany]")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<SharedClaim>(written, instead, expected);
}
