using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class BoundRoleTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  kind: Role\n  name: operator", "  kind: Role\n  name: operater", "17:9 nothing here makes the Role 'operater' in namespace default, so the binding grants nothing; did you mean 'operator'?")]
    [InlineData("  kind: Role\n  name: operator", "  kind: ClusterRole\n  name: view")]
    [InlineData("  kind: Role\n  name: operator", "  kind: ClusterRole\n  name: operator", "nothing here makes the ClusterRole 'operator'")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<BoundRole>(written, instead, expected);
}
