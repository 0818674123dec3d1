using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class FieldValueNotAllowedTests
{
    [Theory]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      image: example.com/web:1\n      imagePullPolicy: Always\n")]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      image: example.com/web:1\n      imagePullPolicy: always\n", "8:24 imagePullPolicy is 'always'; allowed are Always, IfNotPresent, Never")]
    [InlineData("apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec:\n  selector: {app: web}\n  type: Nodeport\n  ports: [{port: 80}]\n", "6:9 type is 'Nodeport'; did you mean 'NodePort'?")]
    [InlineData("apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: data}\nspec:\n  accessModes: [RWO]\n  resources: {requests: {storage: 1Gi}}\n", "accessModes is 'RWO'; ")]
    public void A_value_must_be_among_those_that_its_field_allows(string text, params string[] expected) =>
        LintJudged.Objects<FieldValueNotAllowed>(text, expected);
}
