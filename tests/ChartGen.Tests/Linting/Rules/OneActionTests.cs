using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class OneActionTests
{
    [Theory]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      image: example.com/web:1\n      livenessProbe: {tcpSocket: {port: 80}}\n")]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      image: example.com/web:1\n      livenessProbe: {initialDelaySeconds: 5}\n", "8:22 this probe has no action; ")]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      image: example.com/web:1\n      livenessProbe: {tcpSocket: {port: 80}, httpGet: {port: 80}}\n", "8:46 this probe has the actions tcpSocket and httpGet; ")]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      image: example.com/web:1\n      lifecycle: {preStop: {}}\n", "this lifecycle hook has no action; ")]
    public void A_probe_or_a_lifecycle_hook_must_have_exactly_one_action(string text, params string[] expected) =>
        LintJudged.Objects<OneAction>(text, expected);
}
