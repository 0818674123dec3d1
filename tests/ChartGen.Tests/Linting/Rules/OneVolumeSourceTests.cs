using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class OneVolumeSourceTests
{
    [Theory]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      image: example.com/web:1\n  volumes: [{name: a, emptyDir: {}}]\n")]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      image: example.com/web:1\n  volumes: [{name: a, emptyDir: {}, configMap: {name: a}}]\n", "8:37 this volume has the sources emptyDir and configMap; allowed is one")]
    [InlineData("apiVersion: v1\nkind: PersistentVolume\nmetadata: {name: a}\nspec: {accessModes: [ReadWriteOnce], capacity: {storage: 1Gi}}\n", "4:7 this PersistentVolume has no source; ")]
    public void A_volume_must_have_one_source(string text, params string[] expected) =>
        LintJudged.Objects<OneVolumeSource>(text, expected);
}
