using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class MissingSecretTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("secretKeyRef: {name: login, key: password}", "secretKeyRef: {name: logins, key: password}", "13:34 nothing here makes the Secret")]
    [InlineData("secretKeyRef: {name: login, key: password}", "secretKeyRef: {name: x, key: y, optional: true}")]
    [InlineData("kind: Secret\nmetadata: {name: login}", "kind: SealedSecret\nmetadata: {name: login}", "nothing here makes")]
    [InlineData("apiVersion: v1\nkind: Secret\n", "apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\n")]
    [InlineData("kind: Secret\nmetadata: {name: login}\n", "kind: Pod\nmetadata: {name: maker}\nspec: {containers: [{name: a, image: 'a:1', env: [{name: SECRET_NAME, value: login}]}]}\n")]
    [InlineData("kind: Secret\nmetadata: {name: login}\n", "kind: Pod\nmetadata: {name: maker}\nspec: {containers: [{name: a, image: 'a:1', env: [{name: LOGIN, value: login}]}]}\n", "nothing here makes")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<MissingSecret>(written, instead, expected);
}
