using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class SharedTargetTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("averageUtilization: 60}\n", "averageUtilization: 60}\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: b}\nspec:\n  scaleTargetRef: {apiVersion: apps/v1, kind: StatefulSet, name: mosquitto}\n  maxReplicas: 5\n", "StatefulSet/mosquitto is the target of HorizontalPodAutoscaler/mosquitto too")]
    [InlineData("averageUtilization: 60}\n", "averageUtilization: 60}\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: b}\nspec:\n  scaleTargetRef: {apiVersion: apps/v1, kind: StatefulSet, name: other}\n  maxReplicas: 5\n")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<SharedTarget>(written, instead, expected);
}
