using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class BoundAccountTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  - kind: ServiceAccount\n    name: operator", "  - kind: ServiceAccount\n    name: operators", "20:11 nothing here makes the ServiceAccount 'operators' in namespace default; did you mean 'operator'?")]
    [InlineData("    namespace: default", "    namespace: other", "is made in namespace default, and the binding names the one in other")]
    [InlineData("    namespace: default\n", "", "has no namespace")]
    [InlineData("  - kind: ServiceAccount\n    name: operator\n    namespace: default", "  - kind: User\n    name: jane")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<BoundAccount>(written, instead, expected);
}
