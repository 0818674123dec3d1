using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class OneVariableSourceTests
{
    [Theory]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      image: example.com/web:1\n      env: [{name: A, valueFrom: {fieldRef: {fieldPath: status.podIP}}}]\n")]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      image: example.com/web:1\n      env: [{name: A, value: a, valueFrom: {fieldRef: {fieldPath: status.podIP}}}]\n", "the variable A has both value and valueFrom; ")]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      image: example.com/web:1\n      env: [{name: A, valueFrom: {}}]\n", "valueFrom has nothing; ")]
    public void A_variable_must_have_one_source(string text, params string[] expected) =>
        LintJudged.Objects<OneVariableSource>(text, expected);
}
