using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class MissingClaimTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("claimName: broker-data", "claimName: broker-date", "21:42 nothing here makes the PersistentVolumeClaim")]
    [InlineData("---\napiVersion: v1\nkind: ServiceAccount", "---\napiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: sts}\nspec:\n  volumeClaimTemplates:\n    - metadata: {name: a}\n---\napiVersion: v1\nkind: ServiceAccount")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<MissingClaim>(written, instead, expected);
}
