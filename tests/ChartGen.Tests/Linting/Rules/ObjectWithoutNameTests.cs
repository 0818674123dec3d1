using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ObjectWithoutNameTests
{
    [Theory]
    [InlineData("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n")]
    [InlineData("apiVersion: v1\nkind: ConfigMap\nmetadata: {generateName: a-}\n", "3:11 this ConfigMap has generateName and no name; ")]
    [InlineData("apiVersion: v1\nkind: ConfigMap\nmetadata: {labels: {a: b}}\n", "3:11 this ConfigMap has no name; ")]
    [InlineData("apiVersion: v1\nkind: ConfigMap\ndata: {a: b}\n", "1:1 this ConfigMap has no name; ")]
    public void An_object_of_a_release_must_have_a_name(string text, params string[] expected) =>
        LintJudged.Objects<ObjectWithoutName>(text, expected);
}
