using ChartGen.Security.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ReadsAllSecretsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("resources: [statefulsets]", "resources: [secrets]", "6:17 the account reads the Secrets of every namespace")]
    [InlineData("resources: [statefulsets]", "resources: [secrets]\n    resourceNames: [a]")]
    [InlineData("kind: ClusterRoleBinding", "kind: RoleBinding")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<ReadsAllSecrets>(written, instead, expected);
}
