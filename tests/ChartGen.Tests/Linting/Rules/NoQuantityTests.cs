using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class NoQuantityTests
{
    [Theory]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      image: example.com/web:1\n      resources: {limits: {memory: 512Mi, cpu: .5}}\n")]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      image: example.com/web:1\n      resources: {limits: {memory: 512MB}}\n", "8:36 memory is '512MB', which is no quantity; the suffix 'MB' is none; did you mean 'Mi', or 'M' for powers of 1000?")]
    [InlineData("apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: data}\nspec:\n  accessModes: [ReadWriteOnce]\n  resources: {requests: {storage: \"\"}}\n", "storage is '', which is no quantity; ")]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      image: example.com/web:1\n      resources: {limits: {cpu: one}}\n", "cpu is 'one', which is no quantity; ")]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      image: example.com/web:1\n      resources: {limits: {memory: 1e9}}\n")]
    public void A_quantity_must_be_a_number_with_a_suffix_that_Kubernetes_knows(string text, params string[] expected) =>
        LintJudged.Objects<NoQuantity>(text, expected);
}
