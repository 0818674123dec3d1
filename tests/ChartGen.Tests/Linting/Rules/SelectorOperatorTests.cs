using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class SelectorOperatorTests
{
    [Theory]
    [InlineData("apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  selector: {matchExpressions: [{key: app, operator: In, values: [web]}]}\n  template:\n    metadata: {labels: {app: web}}\n    spec:\n      containers: [{name: web, image: \"example.com/web:1\"}]\n")]
    [InlineData("apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  selector: {matchExpressions: [{key: app, operator: In}]}\n  template:\n    metadata: {labels: {app: web}}\n    spec:\n      containers: [{name: web, image: \"example.com/web:1\"}]\n", "operator In has no values; it needs at least one value")]
    [InlineData("apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  selector: {matchExpressions: [{key: app, operator: Exists, values: [web]}]}\n  template:\n    metadata: {labels: {app: web}}\n    spec:\n      containers: [{name: web, image: \"example.com/web:1\"}]\n", "operator Exists has one value; it takes no values")]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      image: example.com/web:1\n  tolerations: [{key: a, operator: Exists, value: b}]\n", "8:51 operator Exists has the value 'b'; it takes none")]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      image: example.com/web:1\n  tolerations: [{effect: NoSchedule}]\n", "this toleration has no key and the operator Equal, the default; ")]
    public void Operators_must_have_the_values_that_they_take(string text, params string[] expected) =>
        LintJudged.Objects<SelectorOperator>(text, expected);
}
