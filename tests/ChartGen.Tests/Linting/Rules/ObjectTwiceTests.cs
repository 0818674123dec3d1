using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ObjectTwiceTests
{
    [Theory]
    [InlineData("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n---\napiVersion: v1\nkind: Secret\nmetadata: {name: a}\n")]
    [InlineData("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: b}\n")]
    [InlineData("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n", "7:18 there are two objects ConfigMap/a in one release; ")]
    public void A_release_must_not_have_two_objects_of_one_kind_namespace_and_name(string text, params string[] expected) =>
        LintJudged.Objects<ObjectTwice>(text, expected);

    [Fact]
    public void Hooks_may_follow_one_another() =>
        LintJudged.OfChart<ObjectTwice>(
        [
            ("templates/a.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, annotations: {helm.sh/hook: pre-install}}\n"),
            ("templates/b.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, annotations: {helm.sh/hook: pre-install}}\n"),
            ("templates/c.yaml", "apiVersion: v1\nkind: Secret\nmetadata: {name: a}\n"),
        ]);

    [Fact]
    public void Two_templates_that_make_one_object_are_named() =>
        LintJudged.OfChart<ObjectTwice>(
            [("templates/a.yaml", "apiVersion: v1\nkind: Secret\nmetadata: {name: a}\n"), ("templates/b.yaml", "apiVersion: v1\nkind: Secret\nmetadata: {name: a}\n")],
            "there are two objects Secret/a in one release; ");
}
