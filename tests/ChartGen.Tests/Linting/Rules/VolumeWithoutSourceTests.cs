using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class VolumeWithoutSourceTests
{
    [Theory]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      image: example.com/web:1\n  volumes: [{name: a, emptyDir: {}}]\n")]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      image: example.com/web:1\n  volumes: [{name: a}]\n", "8:13 the volume 'a' has no source, so it is an emptyDir")]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      image: example.com/web:1\n  volumes: [{name: a, nfs: }]\n", "8:23 the volume 'a' has nfs without anything in it, so it is an emptyDir")]
    public void A_volume_should_say_what_it_is(string text, params string[] expected) =>
        LintJudged.Objects<VolumeWithoutSource>(text, expected);
}
