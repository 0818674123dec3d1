using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class MountedVolumeTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("{name: config, mountPath", "{name: conf, mountPath", "15:18 the pod has no volume 'conf'; did you mean 'config'?")]
    [InlineData("---\napiVersion: v1\nkind: ServiceAccount", "---\napiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: s}\nspec:\n  template:\n    spec:\n      containers:\n        - name: a\n          volumeMounts: [{name: d, mountPath: /d}, {name: e, mountPath: /e}]\n  volumeClaimTemplates: [{metadata: {name: d}}]\n---\napiVersion: v1\nkind: ServiceAccount", "no volume 'e'")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<MountedVolume>(written, instead, expected);
}
