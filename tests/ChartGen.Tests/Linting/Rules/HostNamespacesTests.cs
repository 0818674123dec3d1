using ChartGen.Security.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class HostNamespacesTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  automountServiceAccountToken: false\n", "  hostNetwork: true\n  hostPID: true\n", "hostNetwork is true", "hostPID is true")]
    [InlineData("  automountServiceAccountToken: false\n", "  hostIPC: false\n")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<HostNamespaces>(written, instead, expected);
}
