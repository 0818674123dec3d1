using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class NumericTargetPortTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("targetPort: 1883", "targetPort: 1833", "25:32 no container of Deployment/proxy declares the TCP port 1833; expected is one of 1883 (mqtt)")]
    [InlineData("{port: 1883, targetPort: 1883}", "{port: 80}", "declares the TCP port 80")]
    [InlineData("  selector: {app: proxy}\n  ports:\n    - {port: 1883, targetPort: 1883}", "  clusterIP: None\n  selector: {app: proxy}\n  ports:\n    - {port: 1883, targetPort: mqtts}", "has a TCP port named 'mqtts'")]
    [InlineData("            - {name: mqtt, containerPort: 1883}\n", "            []\n")]
    [InlineData("targetPort: 1883", "targetPort: mqtt")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<NumericTargetPort>(written, instead, expected);
}
