using ChartGen.Security.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class TokenMountedTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  automountServiceAccountToken: false\n", "", "5:23 the pod gets a token of the ServiceAccount 'broker'")]
    [InlineData("  automountServiceAccountToken: false\n  containers: [{name: broker, image: \"eclipse-mosquitto:2.0.22\"}]\n", "  containers: [{name: broker, image: \"eclipse-mosquitto:2.0.22\"}]\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: {name: b}\nsubjects: [{kind: ServiceAccount, name: broker, namespace: default}]\n")]
    [InlineData("  serviceAccountName: broker\n  automountServiceAccountToken: false\n", "", "ServiceAccount 'default'")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<TokenMounted>(written, instead, expected);
}
