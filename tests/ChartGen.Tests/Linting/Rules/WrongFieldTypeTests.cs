using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class WrongFieldTypeTests
{
    [Theory]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      image: example.com/web:1\n      env: [{name: PORT, value: \"8080\"}]\n")]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      image: example.com/web:1\n      env: [{name: PORT, value: 8080}]\n", "8:33 value is the number 8080; expected is a text: quote it, \"8080\"")]
    [InlineData("apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  replicas: \"3\"\n  selector: {matchLabels: {app: web}}\n  template:\n    metadata: {labels: {app: web}}\n    spec:\n      containers: [{name: web, image: \"example.com/web:1\"}]\n", "5:13 replicas is the text \"3\"; expected is a whole number: write it without quotes")]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: web, labels: {debug: no}}\nspec:\n  containers:\n    - name: web\n      image: example.com/web:1\n", "3:39 debug is no, which YAML reads as the boolean false")]
    [InlineData("apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  replicas: 3.0\n  selector: {matchLabels: {app: web}}\n  template:\n    metadata: {labels: {app: web}}\n    spec:\n      containers: [{name: web, image: \"example.com/web:1\"}]\n")]
    public void A_value_must_be_of_the_type_of_its_field(string text, params string[] expected) =>
        LintJudged.Objects<WrongFieldType>(text, expected);
}
