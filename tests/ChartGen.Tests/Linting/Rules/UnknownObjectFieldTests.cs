using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class UnknownObjectFieldTests
{
    [Theory]
    [InlineData("apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  replicas: 3\n  selector: {matchLabels: {app: web}}\n  template:\n    metadata: {labels: {app: web}}\n    spec:\n      containers: [{name: web, image: \"example.com/web:1\"}]\n")]
    [InlineData("apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  replica: 3\n  selector: {matchLabels: {app: web}}\n  template:\n    metadata: {labels: {app: web}}\n    spec:\n      containers: [{name: web, image: \"example.com/web:1\"}]\n", "5:3 'replica' is no field of DeploymentSpec; did you mean 'replicas'?")]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      image: example.com/web:1\n      limits: {cpu: 1}\n", "8:7 'limits' is no field of Container; it is a field of resources")]
    [InlineData("apiVersion: example.com/v1\nkind: Any\nmetadata: {name: a}\nspec: {what: ever}\n")]
    public void A_field_must_be_one_that_the_kind_has(string text, params string[] expected) =>
        LintJudged.Objects<UnknownObjectField>(text, expected);
}
