using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class FieldNumberOutOfRangeTests
{
    [Theory]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      image: example.com/web:1\n      ports: [{containerPort: 8080}]\n")]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      image: example.com/web:1\n      ports: [{containerPort: 80800}]\n", "8:31 containerPort is 80800; allowed is 1 to 65535")]
    [InlineData("apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  replicas: -1\n  selector: {matchLabels: {app: web}}\n  template:\n    metadata: {labels: {app: web}}\n    spec:\n      containers: [{name: web, image: \"example.com/web:1\"}]\n", "5:13 replicas is -1; allowed is 0 or more")]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      image: example.com/web:1\n  volumes: [{name: a, secret: {secretName: a, defaultMode: 644}}]\n", "defaultMode is 644; allowed is 0 to 511")]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      image: example.com/web:1\n  volumes: [{name: a, secret: {secretName: a, defaultMode: 0644}}]\n")]
    public void A_number_must_be_within_the_range_of_its_field(string text, params string[] expected) =>
        LintJudged.Objects<FieldNumberOutOfRange>(text, expected);
}
