using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class UnknownObjectKindTests
{
    [Theory]
    [InlineData("apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  selector: {matchLabels: {app: web}}\n  template:\n    metadata: {labels: {app: web}}\n    spec:\n      containers: [{name: web, image: \"example.com/web:1\"}]\n")]
    [InlineData("apiVersion: v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  selector: {matchLabels: {app: web}}\n  template:\n    metadata: {labels: {app: web}}\n    spec:\n      containers: [{name: web, image: \"example.com/web:1\"}]\n", "1:13 Kubernetes has no Deployment in 'v1'; it is in apps/v1")]
    [InlineData("apiVersion: app/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  selector: {matchLabels: {app: web}}\n  template:\n    metadata: {labels: {app: web}}\n    spec:\n      containers: [{name: web, image: \"example.com/web:1\"}]\n", "1:13 Kubernetes has no API 'app/v1'; did you mean 'apps/v1'?")]
    [InlineData("apiVersion: apps/v1\nkind: Deploymnt\nmetadata: {name: web}\nspec:\n  selector: {matchLabels: {app: web}}\n  template:\n    metadata: {labels: {app: web}}\n    spec:\n      containers: [{name: web, image: \"example.com/web:1\"}]\n", "2:7 Kubernetes has no kind 'Deploymnt' in 'apps/v1'; did you mean 'Deployment'?")]
    [InlineData("apiVersion: v1\nmetadata: {name: a}\n", "1:1 this object has no kind; ")]
    [InlineData("apiVersion: extensions/v1beta1\nkind: Deployment\nmetadata: {name: a}\n")]
    [InlineData("apiVersion: example.com/v1\nkind: Anything\nmetadata: {name: a}\n")]
    public void An_object_must_have_an_apiVersion_and_a_kind_that_exist(string text, params string[] expected) =>
        LintJudged.Objects<UnknownObjectKind>(text, expected);
}
