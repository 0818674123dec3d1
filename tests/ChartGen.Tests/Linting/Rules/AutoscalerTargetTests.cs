using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class AutoscalerTargetTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("    kind: StatefulSet\n    name: mosquitto\n", "    kind: StatefulSet\n    name: other\n", "there is no StatefulSet 'other'")]
    [InlineData("    kind: StatefulSet\n    name: mosquitto\n", "    kind: DaemonSet\n    name: mosquitto\n", "'DaemonSet' is nothing that can be scaled")]
    [InlineData("    kind: StatefulSet\n    name: mosquitto\n", "    kind: Deployment\n    name: mosquitto\n", "there is no Deployment 'mosquitto' in namespace default, so nothing is scaled, but a StatefulSet of that name; expected is StatefulSet")]
    [InlineData("    apiVersion: apps/v1\n    kind", "    apiVersion: v1\n    kind", "apiVersion is 'v1'")]
    [InlineData("    apiVersion: apps/v1\n    kind: StatefulSet", "    apiVersion: argoproj.io/v1alpha1\n    kind: Rollout")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<AutoscalerTarget>(written, instead, expected);
}
